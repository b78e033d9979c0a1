package org.wasl.channels;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Channel;

/**
 * A contact that waits for an answer of ours, as its list shows it: without what was said.
 *
 * @param whom null while it is not known who it was
 * @param contactMasked the end of the number or address it came from; null when not kept
 * @param note when the person prefers the answer; null when not said
 * @param tries how often somebody tried and did not reach them
 */
public record WaitingContact(
    InteractionId id, Instant at, Channel channel, @Nullable String medium, String topic, @Nullable Whom whom,
    @Nullable String visitor, @Nullable String contactMasked, @Nullable String reference, @Nullable String note,
    int tries) {}
