package org.wasl.research.visit;

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
import org.wasl.research.ResearchPermissions;

/** Calls a visit off, with its reason. Refusals: {@code text-required}; 409 {@code research-visit-over}. */
@Component
class CancelVisit {

  private final VisitStore visits;
  private final Journal journal;
  private final Clock clock;

  CancelVisit(VisitStore visits, Journal journal, Clock clock) {
    this.visits = visits;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional
  public void cancel(Actor actor, UUID id, @Nullable String reason) {
    actor.must(ResearchPermissions.ASSIGN);
    Visit visit = visits.lock(actor, id).orElseThrow(Refused::absent);
    String why = CleanText.requiredLine("reason", reason, 500);
    if (visits.end(id, "cancelled", why, clock.instant()) == 0) {
      throw Refused.conflict("research-visit-over");
    }
    journal.record(actor, Entry.of("research.visit-cancelled", "request", visit.request())
        .on(visit.reference()).because(why).saying(visit.day().toString()));
  }
}
