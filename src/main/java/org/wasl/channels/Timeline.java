package org.wasl.channels;

import org.wasl.kernel.Actor;
import org.wasl.kernel.Page;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Slice;
import org.wasl.parties.PartyId;

/**
 * All that happened, over all channels, newest first (P-0.1, P-3): contacts, messages that still have to be told, and the
 * steps of requests. What was said is shown to who may open the file or the request, and to nobody else: 403
 * {@code not-permitted} without {@link ChannelPermissions#READ}, otherwise as {@code Parties.mustSee} and
 * {@code Requests.see}.
 */
public interface Timeline {

  /** Of a person. */
  Slice<TimelineEntry> ofParty(Actor actor, PartyId party, Page page);

  /** Of a request. */
  Slice<TimelineEntry> ofRequest(Actor actor, Reference reference, Page page);
}
