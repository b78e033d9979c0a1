package org.wasl.channels.contact;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.channels.ChannelPermissions;
import org.wasl.channels.InteractionId;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartySummary;
import org.wasl.parties.PeopleNamed;

/**
 * Says whose a contact is that came from nobody known, so that it stands in that person's thread (P-0.1). The contact is
 * one of the actor's branch, or of any for whoever sees all; the person may be any branch's, as in recording.
 */
@Component
class TieContact {

  private static final int MOST = 10;

  private final ContactQueue queue;
  private final KeptInteractions interactions;
  private final PeopleNamed named;
  private final Parties parties;

  TieContact(ContactQueue queue, KeptInteractions interactions, PeopleNamed named, Parties parties) {
    this.queue = queue;
    this.interactions = interactions;
    this.named = named;
    this.parties = parties;
  }

  /** The contact; 404 when it is not there, not the actor's, or somebody's already. */
  NobodysContact open(Actor actor, InteractionId id) {
    return queue.nobodys(actor, id).orElseThrow(Refused::absent);
  }

  /** Whom the text may mean, the likeliest first, masked; empty for an empty text. */
  List<PartySummary> likely(Actor actor, String typed) {
    actor.must(ChannelPermissions.RECORD);
    if (typed.isBlank()) {
      return List.of();
    }
    List<PartyId> ids = named.named(actor, typed, MOST);
    Map<PartyId, PartySummary> known = parties.summaries(ids);
    return ids.stream().map(known::get).filter(Objects::nonNull).toList();
  }

  /**
   * Ties the contact to that person, for good. 404 when either is not there, 409 {@code contact-somebodys} when a
   * colleague was faster.
   */
  @Transactional
  PartyId tie(Actor actor, InteractionId id, PartyId whose) {
    actor.must(ChannelPermissions.RECORD);
    if (!parties.exists(whose) || !queue.reaches(actor, id)) {
      throw Refused.absent();
    }
    PartyId kept = parties.kept(whose);
    if (!interactions.tie(actor, id, kept)) {
      throw Refused.conflict("contact-somebodys");
    }
    return kept;
  }
}
