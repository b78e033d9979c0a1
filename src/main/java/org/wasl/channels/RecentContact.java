package org.wasl.channels;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Channel;
import org.wasl.kernel.StaffName;

/** A contact as the log shows it: without what was said. {@code who} had it. */
public record RecentContact(
    InteractionId id, Instant at, Channel channel, Direction direction, String topic, @Nullable Whom whom,
    @Nullable String reference, StaffName who) {}
