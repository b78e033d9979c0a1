package org.wasl.parties.representatives;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.file.GiveReason;

/**
 * Ends a link before its time, with the reason on both files. Refusals: those of opening the file, 404 for a link that
 * is not this party's, a missing reason, 409 {@code representation-ended}.
 */
@Component
class RevokeRepresentative {

  private final Parties parties;
  private final RepresentationStore links;
  private final Journal journal;
  private final Clock clock;

  RevokeRepresentative(Parties parties, RepresentationStore links, Journal journal, Clock clock) {
    this.parties = parties;
    this.links = links;
    this.journal = journal;
    this.clock = clock;
  }

  /** Nobody acts by it from this moment on. */
  @Transactional
  void revoke(Actor actor, PartyId party, UUID id, @Nullable String reason) {
    actor.must(PartyPermissions.REPRESENT);
    parties.mustSee(actor, party);
    Representation link = links.of(party, id).orElseThrow(Refused::absent);
    String why = GiveReason.clear(reason);
    if (links.revoke(id, actor.id(), why, clock.instant()) == 0) {
      throw Refused.conflict("representation-ended");
    }
    journal.record(actor, Entry.of("parties.representative-revoked", "party", link.ward().party().value())
        .because(why).saying(link.kind().code()));
    journal.record(actor, Entry.of("parties.acts-for-revoked", "party", link.representative().party().value())
        .because(why).saying(link.kind().code()));
  }
}
