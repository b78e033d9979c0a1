package org.wasl.research.visit;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.organization.StaffDirectory;
import org.wasl.parties.Parties;
import org.wasl.requests.RequestSummary;
import org.wasl.requests.Requests;
import org.wasl.research.ResearchPermissions;
import org.wasl.web.Flash;

/** Assigning visits on pages. */
@Controller
class VisitController {

  private final AssignVisit assign;
  private final CancelVisit cancel;
  private final VisitStore visits;
  private final Requests requests;
  private final Parties parties;
  private final StaffDirectory staff;

  VisitController(AssignVisit assign, CancelVisit cancel, VisitStore visits, Requests requests, Parties parties,
      StaffDirectory staff) {
    this.assign = assign;
    this.cancel = cancel;
    this.visits = visits;
    this.requests = requests;
    this.parties = parties;
    this.staff = staff;
  }

  @GetMapping("/requests/{reference}/visit")
  String form(Actor actor, @PathVariable String reference, Model model) {
    return draw(actor, reference, VisitForm.EMPTY, List.of(), model);
  }

  @PostMapping("/requests/{reference}/visit")
  String assign(Actor actor, @PathVariable String reference, @RequestParam(defaultValue = "") String researcher,
      @RequestParam(defaultValue = "") String companion, @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String hour, @RequestParam(defaultValue = "") String place,
      @RequestParam(defaultValue = "false") boolean manPresent, @RequestParam(defaultValue = "") String override,
      Model model, HttpServletResponse response) {
    var form = new VisitForm(researcher, companion, day, hour, place, manPresent, override);
    try {
      assign.assign(actor, new Reference(reference), form);
    } catch (Refused refused) {
      if (refused.kind() != Refused.Kind.RULE && refused.kind() != Refused.Kind.CONFLICT) {
        throw refused;
      }
      response.setStatus(refused.kind().status());
      return draw(actor, reference, form, refused.refusals(), model);
    }
    Flash.tell(response, "research.visit.told", reference);
    return "redirect:/research";
  }

  @PostMapping("/research/visits/{id}/cancellation")
  String cancel(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable String reason,
      HttpServletResponse response) {
    cancel.cancel(actor, id, reason);
    Flash.tell(response, "research.visit.cancelled.told");
    return "redirect:/research";
  }

  private String draw(Actor actor, String reference, VisitForm form, List<Refusal> refusals, Model model) {
    actor.must(ResearchPermissions.ASSIGN);
    RequestSummary request = requests.see(actor, new Reference(reference));
    model.addAttribute("page", new VisitPage(reference,
        parties.summary(request.party()).orElseThrow(Refused::absent), staff.withRole(AssignVisit.RESEARCHER, null),
        visits.openOf(actor, request.id().value()).orElse(null), form, refusals));
    return "research/visit/page";
  }
}
