package org.wasl.parties.duplicates;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.record.DistinctStore;
import org.wasl.parties.record.PartyStore;

/**
 * Says that two who look like one are two (P-6.2): they are not shown again. Refusals: 404, 422 {@code merge-with-itself}
 * where both are one file.
 */
@Component
public class ReviewTwins {

  private final PartyStore parties;
  private final DistinctStore distinct;
  private final Journal journal;
  private final Clock clock;

  ReviewTwins(PartyStore parties, DistinctStore distinct, Journal journal, Clock clock) {
    this.parties = parties;
    this.distinct = distinct;
    this.journal = journal;
    this.clock = clock;
  }

  /** Keeps that the two are not one; nothing new where that was known. */
  @Transactional
  public void areTwo(Actor actor, PartyId a, PartyId b) {
    actor.must(PartyPermissions.DUPLICATES);
    PartyId one = parties.any(a).orElseThrow(Refused::absent).id();
    PartyId other = parties.any(b).orElseThrow(Refused::absent).id();
    if (one.equals(other)) {
      throw Refused.rule("merge-with-itself");
    }
    if (distinct.keep(one, other, clock.instant())) {
      journal.record(actor, Entry.of("parties.confirmed-distinct", "party", one.value()).saying(other.toString()));
      journal.record(actor, Entry.of("parties.confirmed-distinct", "party", other.value()).saying(one.toString()));
    }
  }
}
