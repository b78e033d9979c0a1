package org.wasl.parties.file;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.organization.Branches;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.record.AccessStore;
import org.wasl.parties.record.PartyRecord;
import org.wasl.parties.record.PartyStore;

/**
 * Hands a file over to another branch, which becomes its home (P-3.7). The branch that lets go may still open it for
 * thirty days, to finish what it began. Refusals: those of opening the file, {@code branch-unknown},
 * {@code handed-to-itself}, a missing reason, 409 {@code stale-record}.
 */
@Component
class HandOver {

  private static final Duration TO_FINISH = Duration.ofDays(30);

  private final Parties parties;
  private final PartyStore store;
  private final AccessStore access;
  private final Branches branches;
  private final Journal journal;
  private final Clock clock;

  HandOver(Parties parties, PartyStore store, AccessStore access, Branches branches, Journal journal, Clock clock) {
    this.parties = parties;
    this.store = store;
    this.access = access;
    this.branches = branches;
    this.journal = journal;
    this.clock = clock;
  }

  /** Hands over to the branch of that code. */
  @Transactional
  void handOver(Actor actor, PartyId id, @Nullable String branch, @Nullable String reason) {
    actor.must(PartyPermissions.HAND_OVER);
    parties.mustSee(actor, id);
    String code = branches.get(branch == null ? "" : branch).code();
    String why = GiveReason.clear(reason);
    Instant now = clock.instant();
    PartyRecord party = store.any(id).orElseThrow(Refused::absent);
    if (party.branch().equals(code)) {
      throw Refused.field("branch", "handed-to-itself");
    }
    store.move(id, party.version(), code);
    access.openAfterHandOver(party.branch(), id, why, now, now.plus(TO_FINISH));
    journal.record(actor, Entry.of("parties.handed-over", "party", id.value()).because(why)
        .saying(party.branch() + " → " + code));
  }
}
