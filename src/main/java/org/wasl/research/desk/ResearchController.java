package org.wasl.research.desk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.wasl.kernel.Actor;
import org.wasl.research.ResearchPermissions;
import org.wasl.research.study.StudyStore;
import org.wasl.research.visit.VisitStore;
import org.wasl.web.Ui;

/** The front page of research: visits, drafts, what waits to be approved or visited. */
@Controller
class ResearchController {

  private static final int DAYS = 60;

  private final VisitStore visits;
  private final StudyStore studies;
  private final ResearchDesk desk;

  ResearchController(VisitStore visits, StudyStore studies, ResearchDesk desk) {
    this.visits = visits;
    this.studies = studies;
    this.desk = desk;
  }

  @GetMapping("/research")
  String page(Ui ui, Actor actor, Model model) {
    actor.must(ResearchPermissions.READ);
    model.addAttribute("page", new DeskPage(ui.today(), visits.ahead(actor, ui.today().plusDays(DAYS)),
        studies.ownOpen(actor), actor.may(ResearchPermissions.APPROVE) ? studies.toJudge(actor) : List.of(),
        desk.withoutVisit(actor)));
    return "research/desk/page";
  }
}
