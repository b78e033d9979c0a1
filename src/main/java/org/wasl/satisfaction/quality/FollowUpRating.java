package org.wasl.satisfaction.quality;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Refused;
import org.wasl.satisfaction.SatisfactionPermissions;

/**
 * Ends the follow-up of a low rating by saying what was found in the procedure (P-2.5b); never who is
 * to blame.
 */
@Component
class FollowUpRating {

  private static final int LONGEST = 1000;

  private final FollowUpStore store;
  private final Journal journal;
  private final Clock clock;

  FollowUpRating(FollowUpStore store, Journal journal, Clock clock) {
    this.store = store;
    this.journal = journal;
    this.clock = clock;
  }

  /** 404 when it is ended already, absent or not visible. */
  @Transactional
  public void end(Actor actor, UUID id, @Nullable String finding) {
    actor.must(SatisfactionPermissions.FOLLOW_UP);
    String found = CleanText.required("finding", finding, LONGEST);
    if (!store.end(actor, id, found, clock.instant())) {
      throw Refused.absent();
    }
    journal.record(actor, Entry.of("satisfaction.followed-up", "follow-up", id).because(found));
  }
}
