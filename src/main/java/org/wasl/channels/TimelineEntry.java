package org.wasl.channels;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.StaffName;

/**
 * One line of the timeline.
 *
 * @param kind {@code contact, message, received, decided, closed}
 * @param channel code of the channel; null for what happened inside the house
 * @param direction {@code in} or {@code out}; null as above
 * @param title topic of a contact; null otherwise
 * @param notice code of the notice that is to be told, or was told by this contact; null otherwise
 * @param text what was said or is to be said; null where nothing was
 * @param outcome a code of {@code channels.outcome.*} or words; of a message {@code to-tell}, {@code pending}, …
 * @param who the member of staff; null where the clock or the person acted
 * @param visitor who came; null when it was the person
 * @param letter number in the register of letters; null where the line is none
 */
public record TimelineEntry(
    Instant at, String kind, UUID id, @Nullable String channel, @Nullable String medium,
    @Nullable String direction, @Nullable String title, @Nullable String notice, @Nullable String text,
    @Nullable String outcome, @Nullable String reference, @Nullable StaffName who, @Nullable String visitor,
    @Nullable String letter) {}
