package org.wasl.channels;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Channel;

/** A contact as the log shows it: without what was said. {@code whoAr} and {@code whoEn} had it. */
public record RecentContact(
    InteractionId id, Instant at, Channel channel, Direction direction, String topic, @Nullable Whom whom,
    @Nullable String reference, String whoAr, String whoEn) {}
