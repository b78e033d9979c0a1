package org.wasl.messaging;

import java.util.UUID;

/** A message of the outbox. */
public record MessageId(UUID value) {}
