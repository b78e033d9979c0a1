package org.wasl.channels.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wasl.channels.Direction;
import org.wasl.channels.InteractionId;
import org.wasl.kernel.Channel;

/**
 * A contact of which nobody has said yet whose it is: without what was said.
 *
 * @param from the number or address it came from, whole, to search by; null when not kept
 * @param fromMasked the end of it, to show
 */
public record NobodysContact(
    InteractionId id, Instant at, Channel channel, Direction direction, String topic, @Nullable String visitor,
    @Nullable String from, @Nullable String fromMasked) {}
