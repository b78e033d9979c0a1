package org.wasl.research.desk;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.requests.RequestPanel;
import org.wasl.requests.RequestSummary;
import org.wasl.research.ResearchPermissions;
import org.wasl.research.outcome.Outcome;
import org.wasl.research.outcome.OutcomeStore;
import org.wasl.research.study.Study;
import org.wasl.research.study.StudyStore;
import org.wasl.research.visit.VisitStore;
import org.wasl.web.Parts;
import org.wasl.web.Ui;

/**
 * Research as a section of the request's page and of the study pack. Who may open the study sees what came of it; the
 * others see that somebody goes, or went, and on which day: no fact of poverty or health (trust P09).
 */
@Component
class ResearchPanel implements RequestPanel {

  private static final int BEFORE_THE_DELIVERY = 15;

  private final VisitStore visits;
  private final StudyStore studies;
  private final OutcomeStore outcomes;
  private final Parts parts;

  ResearchPanel(VisitStore visits, StudyStore studies, OutcomeStore outcomes, Parts parts) {
    this.visits = visits;
    this.studies = studies;
    this.outcomes = outcomes;
    this.parts = parts;
  }

  @Override
  public int order() {
    return BEFORE_THE_DELIVERY;
  }

  @Override
  public Optional<Content> show(Ui ui, Actor actor, RequestSummary request) {
    PanelPage page = page(actor, request);
    return page.isEmpty() ? Optional.empty()
        : Optional.of(parts.of("research/desk/panel", Map.of("ui", ui, "page", page)));
  }

  @Override
  public Optional<Content> showInPack(Ui ui, Actor actor, RequestSummary request) {
    PanelPage page = page(actor, request);
    return page.studies().isEmpty() ? Optional.empty()
        : Optional.of(parts.of("research/desk/pack", Map.of("ui", ui, "page", page)));
  }

  private PanelPage page(Actor actor, RequestSummary request) {
    boolean reads = actor.may(ResearchPermissions.READ);
    List<Study> seen = !reads ? List.of() : studies.of(actor, request.id().value()).stream()
        .filter(each -> !each.isDraft() || each.researcher().equals(actor.id().value())).toList();
    @Nullable Outcome outcome = seen.stream().filter(each -> !each.isDraft()).findFirst()
        .flatMap(each -> outcomes.of(each.id())).orElse(null);
    @Nullable LocalDate day = visits.dayOf(request.id().value()).orElse(null);
    boolean mayStudy = actor.may(ResearchPermissions.WRITE) && visits.lastOf(actor, request.reference().value())
        .filter(each -> each.researcher().equals(actor.id().value())).isPresent();
    boolean mayAssign = actor.may(ResearchPermissions.ASSIGN) && (day == null || seen.isEmpty()
        && visits.openOf(actor, request.id().value()).isEmpty())
        && List.of("raised", "with-committee", "deferred").contains(request.status());
    return new PanelPage(request.reference().value(), day, seen, outcome, mayStudy, mayAssign);
  }
}
