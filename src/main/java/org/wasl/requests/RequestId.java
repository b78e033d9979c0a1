package org.wasl.requests;

import java.util.UUID;

/** A request. People see its reference instead. */
public record RequestId(UUID value) {}
