package org.wasl.research.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.exports.ExportList;
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
  private final ExportList export;

  ResearchController(VisitStore visits, StudyStore studies, ResearchDesk desk, ExportList export) {
    this.visits = visits;
    this.studies = studies;
    this.desk = desk;
    this.export = export;
  }

  @GetMapping("/research")
  String page(Ui ui, Actor actor, Model model) {
    actor.must(ResearchPermissions.READ);
    model.addAttribute("page", new DeskPage(ui.today(), visits.ahead(actor, ui.today().plusDays(DAYS)),
        studies.ownOpen(actor), actor.may(ResearchPermissions.APPROVE) ? studies.toJudge(actor) : List.of(),
        desk.withoutVisit(actor)));
    return "research/desk/page";
  }

  /** The visits ahead as a table, to take along. */
  @PostMapping("/research/visits/export")
  void export(Ui ui, Actor actor, @RequestParam(defaultValue = "csv") String as, HttpServletResponse response)
      throws IOException {
    actor.must(ResearchPermissions.READ);
    export.send(actor, ui, as, VisitTable.of(ui, visits.ahead(actor, ui.today().plusDays(DAYS))), response);
  }
}
