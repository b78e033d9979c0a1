package org.wasl.channels;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wasl.messaging.Medium;
import org.wasl.messaging.MessageId;

/**
 * A message that a person of ours has to tell, as its list shows it: without its text and number.
 *
 * @param kind code of the notice; its words are {@code notices.kind.<kind>}
 * @param after not before this moment, because the person was not reached; null for now
 * @param tries how often somebody tried
 */
public record MessageToTell(
    MessageId id, Instant at, Medium medium, String kind, @Nullable String reference, @Nullable Whom whom,
    @Nullable Instant after, int tries) {}
