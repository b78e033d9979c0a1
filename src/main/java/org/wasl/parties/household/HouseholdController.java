package org.wasl.parties.household;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refusal;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.Relation;
import org.wasl.parties.file.Pages;
import org.wasl.web.Flash;

/** The household of a person on its page: members, their relations, the head, leaving, splitting. */
@Controller
class HouseholdController {

  private final OpenHousehold openHousehold;
  private final NumberHolder numbers;
  private final LinkHousehold linkHousehold;
  private final LeaveHousehold leaveHousehold;
  private final ChangeHead changeHead;
  private final ChangeRelation changeRelation;
  private final SplitHousehold splitHousehold;

  HouseholdController(OpenHousehold openHousehold, NumberHolder numbers, LinkHousehold linkHousehold,
      LeaveHousehold leaveHousehold, ChangeHead changeHead, ChangeRelation changeRelation,
      SplitHousehold splitHousehold) {
    this.openHousehold = openHousehold;
    this.numbers = numbers;
    this.linkHousehold = linkHousehold;
    this.leaveHousehold = leaveHousehold;
    this.changeHead = changeHead;
    this.changeRelation = changeRelation;
    this.splitHousehold = splitHousehold;
  }

  @GetMapping("/parties/{id}/household")
  String open(Actor actor, @PathVariable String id, Model model) {
    return show(openHousehold.open(actor, PartyId.of(id)), List.of(), model);
  }

  /** Links with the holder of an identity number, once both files are open to the actor. */
  @PostMapping("/parties/{id}/household")
  String link(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String relation, Model model, HttpServletResponse response) {
    actor.must(PartyPermissions.EDIT);
    PartyId party = PartyId.of(id);
    return Pages.orAgain(response, () -> {
      linkHousehold.link(actor, party, numbers.holder(actor, number), Relation.of(relation));
      Flash.tell(response, "parties.household.linked");
      return "redirect:/parties/" + party + "/household";
    }, refusals -> show(openHousehold.again(actor, party), refusals,
        model.addAttribute("number", number).addAttribute("relation", relation)));
  }

  @PostMapping("/parties/{id}/household/leave")
  String leave(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String member,
      @RequestParam(defaultValue = "") String reason, @RequestParam(defaultValue = "") String state, Model model,
      HttpServletResponse response) {
    return act(actor, id, "parties.household.left", model, response, () ->
        leaveHousehold.leave(actor, PartyId.of(id), Named.of(member, "member"), reason, state));
  }

  @PostMapping("/parties/{id}/household/head")
  String head(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String member,
      @RequestParam(defaultValue = "") String reason, @RequestParam(defaultValue = "") String state, Model model,
      HttpServletResponse response) {
    return act(actor, id, "parties.household.headed", model, response, () ->
        changeHead.change(actor, PartyId.of(id), Named.of(member, "member"), reason, state));
  }

  @PostMapping("/parties/{id}/household/relation")
  String relate(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String member,
      @RequestParam(defaultValue = "") String relation, @RequestParam(defaultValue = "false") boolean dependant,
      @RequestParam(defaultValue = "") String state, Model model, HttpServletResponse response) {
    return act(actor, id, "parties.household.related", model, response, () -> changeRelation.change(
        actor, PartyId.of(id), Named.of(member, "member"), Relation.of(relation), dependant, state));
  }

  @PostMapping("/parties/{id}/household/split")
  String split(Actor actor, @PathVariable String id, @RequestParam(required = false) @Nullable List<String> going,
      @RequestParam(defaultValue = "") String head, @RequestParam(defaultValue = "") String stayingHead,
      @RequestParam(defaultValue = "") String reason, @RequestParam(defaultValue = "") String state, Model model,
      HttpServletResponse response) {
    return act(actor, id, "parties.household.split-done", model, response, () -> splitHousehold.split(actor,
        PartyId.of(id), new SplitHousehold.Command(
            going == null ? List.of() : going.stream().map(PartyId::of).toList(), Named.of(head, "head"),
            stayingHead.isBlank() ? null : PartyId.of(stayingHead), reason, state)));
  }

  private String act(Actor actor, String id, String told, Model model, HttpServletResponse response, Runnable work) {
    actor.must(PartyPermissions.EDIT);
    PartyId party = PartyId.of(id);
    return Pages.orAgain(response, () -> {
      work.run();
      Flash.tell(response, told);
      return "redirect:/parties/" + party + "/household";
    }, refusals -> show(openHousehold.again(actor, party), refusals, model));
  }

  private static String show(HouseholdView household, List<Refusal> refusals, Model model) {
    model.addAttribute("household", household);
    model.addAttribute("refusals", refusals);
    return "parties/household/household";
  }
}
