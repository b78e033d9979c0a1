package org.wasl.channels.contact;

import org.jspecify.annotations.Nullable;
import org.wasl.channels.ChannelCounts;
import org.wasl.channels.MessageToTell;
import org.wasl.channels.RecentContact;
import org.wasl.channels.WaitingContact;
import org.wasl.kernel.Slice;

/**
 * One of the lists of contacts, with the counts of all.
 *
 * @param list {@code return}, {@code tell} or {@code recent}; the other two slices are null
 * @param channel the only channel shown; empty for all
 * @param answers whether the reader answers and tells
 */
public record ContactLists(
    String list, String channel, ChannelCounts.Counts counts, boolean answers,
    @Nullable Slice<WaitingContact> toReturn, @Nullable Slice<MessageToTell> toTell,
    @Nullable Slice<RecentContact> recent) {

  /** Whether nothing stands on the list. */
  public boolean empty() {
    return (toReturn == null || toReturn.items().isEmpty()) && (toTell == null || toTell.items().isEmpty())
        && (recent == null || recent.items().isEmpty());
  }
}
