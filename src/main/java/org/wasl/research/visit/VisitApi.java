package org.wasl.research.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.Reference;
import org.wasl.research.ResearchPermissions;
import org.wasl.web.Api;
import org.wasl.web.Language;

/** Visits by API. */
@Api
class VisitApi {

  private static final int DAYS = 60;

  private final AssignVisit assign;
  private final CancelVisit cancel;
  private final VisitStore visits;
  private final Clock clock;

  VisitApi(AssignVisit assign, CancelVisit cancel, VisitStore visits, Clock clock) {
    this.assign = assign;
    this.cancel = cancel;
    this.visits = visits;
    this.clock = clock;
  }

  record VisitBody(
      @Nullable String researcher, @Nullable String companion, @Nullable String day, @Nullable String hour,
      @Nullable String place, @Nullable Boolean manPresent, @Nullable String override) {}

  record AssignedView(UUID id, String reference) {}

  record VisitView(
      UUID id, String reference, String person, String researcher, @Nullable String companion, LocalDate day,
      @Nullable String hour, String place) {}

  record VisitList(List<VisitView> items) {}

  record EndedView(UUID id, String status) {}

  record ReasonBody(@Nullable String reason) {}

  /** Assigns a visit: researcher and companion by user name. */
  @PostMapping("/requests/{reference}/visit")
  @ResponseStatus(HttpStatus.CREATED)
  AssignedView assign(Actor actor, @PathVariable String reference, @RequestBody VisitBody body) {
    UUID id = assign.assign(actor, new Reference(reference), new VisitForm(body.researcher(), body.companion(),
        body.day(), body.hour(), body.place(), Boolean.TRUE.equals(body.manPresent()), body.override()));
    return new AssignedView(id, reference);
  }

  /** Open visits of the next sixty days and those overdue: one's own, or all for who reads all. */
  @GetMapping("/research/visits")
  VisitList ahead(Actor actor, Language language) {
    actor.must(ResearchPermissions.READ);
    LocalDate until = AssociationZone.dateOf(clock.instant()).plusDays(DAYS);
    return new VisitList(visits.ahead(actor, until).stream().map(each -> new VisitView(each.id(), each.reference(),
        each.partyName(), language.name(each.researcherName()),
        each.companion() == null ? null : language.name(each.companion()), each.day(), each.hour(),
        each.place())).toList());
  }

  /** Calls a visit off. */
  @PostMapping("/research/visits/{id}/cancellation")
  EndedView cancel(Actor actor, @PathVariable UUID id, @RequestBody ReasonBody body) {
    cancel.cancel(actor, id, body.reason());
    return new EndedView(id, "cancelled");
  }
}
