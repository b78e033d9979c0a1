package org.wasl.channels;

import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Channel;
import org.wasl.kernel.Page;
import org.wasl.kernel.Slice;
import org.wasl.messaging.MessageId;

/**
 * The officers' lists of contacts. Each is limited to the actor's branch unless all are seen, and refuses with 403
 * whoever may not {@link ChannelPermissions#ANSWER}.
 */
public interface ContactDesk {

  /** What waits for an answer of ours, longest first; of one channel, or of all for null. */
  Slice<WaitingContact> toReturn(Actor actor, @Nullable Channel channel, Page page);

  /** What a person of ours has to tell, oldest first. */
  Slice<MessageToTell> toTell(Actor actor, Page page);

  /** What was recorded, newest first; for whoever may {@link ChannelPermissions#RECORD}. */
  Slice<RecentContact> recent(Actor actor, Page page);

  /** The waiting contact; 404 when it is not there, not the actor's, or answered already. */
  WaitingContact waiting(Actor actor, InteractionId id);

  /** The message to tell; 404 when it is not there, not the actor's, or told already. */
  MessageToTell message(Actor actor, MessageId id);
}
