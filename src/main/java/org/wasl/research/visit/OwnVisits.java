package org.wasl.research.visit;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.research.ResearchPermissions;
import org.wasl.research.VisitOfDay;
import org.wasl.research.VisitsAhead;

/** Reads them from the visits. */
@Component
class OwnVisits implements VisitsAhead {

  private final VisitStore visits;

  OwnVisits(VisitStore visits) {
    this.visits = visits;
  }

  @Override
  public List<VisitOfDay> own(Actor actor, LocalDate until) {
    return !actor.may(ResearchPermissions.WRITE) ? List.of() : visits.own(actor, until).stream()
        .map(each -> new VisitOfDay(each.id(), each.reference(), each.partyName(), each.day(), each.hour(),
            each.place())).toList();
  }
}
