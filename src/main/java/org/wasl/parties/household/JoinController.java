package org.wasl.parties.household;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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

/** Two households become one on pages: first who comes and who would head them, then the joining itself. */
@Controller
class JoinController {

  private final OpenHousehold openHousehold;
  private final NumberHolder numbers;
  private final JoinHouseholds joinHouseholds;

  JoinController(OpenHousehold openHousehold, NumberHolder numbers, JoinHouseholds joinHouseholds) {
    this.openHousehold = openHousehold;
    this.numbers = numbers;
    this.joinHouseholds = joinHouseholds;
  }

  /** Shows both; by POST, so that no address holds a number. */
  @PostMapping("/parties/{id}/household/preview")
  String preview(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String other, Model model, HttpServletResponse response) {
    actor.must(PartyPermissions.EDIT);
    PartyId party = PartyId.of(id);
    HouseholdView household = openHousehold.again(actor, party);
    return Pages.orAgain(response, () -> show(openHousehold.preview(actor, party,
        other.isBlank() ? numbers.holder(actor, number) : PartyId.of(other)), List.of(), model), refusals -> {
          model.addAttribute("household", household);
          model.addAttribute("refusals", refusals.stream().map(JoinController::atJoin).toList());
          return "parties/household/household";
        });
  }

  @PostMapping("/parties/{id}/household/join")
  String join(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String other,
      @RequestParam(defaultValue = "") String relation, @RequestParam(required = false) @Nullable String head,
      @RequestParam(defaultValue = "") String reason, @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String otherState, Model model, HttpServletResponse response) {
    actor.must(PartyPermissions.EDIT);
    PartyId party = PartyId.of(id);
    openHousehold.again(actor, party);
    PartyId comes = Named.of(other, "other");
    return Pages.orAgain(response, () -> {
      joinHouseholds.join(actor, party, comes, new JoinHouseholds.Command(Relation.of(relation),
          head == null || head.isBlank() ? null : PartyId.of(head), reason, state, otherState));
      Flash.tell(response, "parties.household.joined");
      return "redirect:/parties/" + party + "/household";
    }, refusals -> show(openHousehold.preview(actor, party, comes), refusals, model));
  }

  /** The page asks for two numbers; the one of the joining has a field of its own. */
  private static Refusal atJoin(Refusal refusal) {
    return "/number".equals(refusal.pointer())
        ? Refusal.at("other", refusal.code(), refusal.args().toArray()) : refusal;
  }

  private static String show(JoinPreview preview, List<Refusal> refusals, Model model) {
    model.addAttribute("preview", preview);
    model.addAttribute("refusals", refusals);
    return "parties/household/join";
  }
}
