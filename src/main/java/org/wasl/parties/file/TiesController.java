package org.wasl.parties.file;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refusal;
import org.wasl.organization.Branches;
import org.wasl.organization.StaffDirectory;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.Relation;
import org.wasl.web.Flash;

/** What ties a file to the association, on pages: another branch, a colleague's kin. */
@Controller
class TiesController {

  private final OpenPartyFile openPartyFile;
  private final HandOver handOver;
  private final DeclareKin declareKin;
  private final Branches branches;
  private final StaffDirectory staff;

  TiesController(OpenPartyFile openPartyFile, HandOver handOver, DeclareKin declareKin, Branches branches,
      StaffDirectory staff) {
    this.openPartyFile = openPartyFile;
    this.handOver = handOver;
    this.declareKin = declareKin;
    this.branches = branches;
    this.staff = staff;
  }

  @GetMapping("/parties/{id}/ties")
  String form(Actor actor, @PathVariable String id, Model model) {
    return show(actor, openPartyFile.open(actor, PartyId.of(id), "ties"), List.of(), model);
  }

  @PostMapping("/parties/{id}/hand-over")
  String handOver(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String branch,
      @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response) {
    PartyId party = PartyId.of(id);
    return act(actor, party, "parties.ties.handed-over", model, response, () ->
        handOver.handOver(actor, party, branch, reason));
  }

  /** A member of staff says what this person is to them, or, with the permission, to a colleague. */
  @PostMapping("/parties/{id}/kin")
  String declare(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String relation,
      @RequestParam(defaultValue = "") String staff, Model model, HttpServletResponse response) {
    PartyId party = PartyId.of(id);
    return act(actor, party, "parties.ties.declared", model, response, () ->
        declareKin.declare(actor, party, staff.isBlank() ? actor.id() : declareKin.colleague(staff),
            Relation.of(relation)));
  }

  private String act(Actor actor, PartyId party, String told, Model model, HttpServletResponse response,
      Runnable work) {
    Supplier<String> done = () -> {
      work.run();
      Flash.tell(response, told);
      return "redirect:/parties/" + party;
    };
    return Pages.orAgain(response, done, refusals -> show(actor, openPartyFile.again(actor, party), refusals, model));
  }

  private String show(Actor actor, FileView file, List<Refusal> refusals, Model model) {
    model.addAttribute("file", file);
    model.addAttribute("kin", declareKin.of(actor, file.party().id()));
    model.addAttribute("colleagues", actor.may(PartyPermissions.DECLARE_KIN) ? staff.all() : List.of());
    model.addAttribute("branches", branches.all());
    model.addAttribute("refusals", refusals);
    return "parties/file/ties";
  }
}
