package org.wasl.parties.needs;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
import org.wasl.parties.file.Pages;
import org.wasl.web.Flash;

/** The needs of a person on their page: what was found, and the form for finding anew. */
@Controller
class NeedsController {

  private final OpenNeeds openNeeds;
  private final AssessNeeds assessNeeds;

  NeedsController(OpenNeeds openNeeds, AssessNeeds assessNeeds) {
    this.openNeeds = openNeeds;
    this.assessNeeds = assessNeeds;
  }

  @GetMapping("/parties/{id}/needs")
  String open(Actor actor, @PathVariable String id, Model model) {
    return show(openNeeds.open(actor, PartyId.of(id)), Map.of(), List.of(), model);
  }

  /** The degree of an area in {@code degree-<area>}, the word on it in {@code finding-<area>}. */
  @PostMapping("/parties/{id}/needs")
  String assess(Actor actor, @PathVariable String id, @RequestParam Map<String, String> form, Model model,
      HttpServletResponse response) {
    actor.must(PartyPermissions.ASSESS_NEEDS);
    PartyId party = PartyId.of(id);
    NeedsView before = openNeeds.again(actor, party);
    return Pages.orAgain(response, () -> {
      assessNeeds.assess(actor, party, new NeedsForm(form.get("assessedOn"), form.get("nextOn"), found(form)));
      Flash.tell(response, "parties.needs.done");
      return "redirect:/parties/" + party + "/needs";
    }, refusals -> show(before, form, refusals, model));
  }

  private static List<NeedsForm.Found> found(Map<String, String> form) {
    return Arrays.stream(NeedArea.values()).map(NeedArea::code)
        .filter(area -> !form.getOrDefault("degree-" + area, "").isBlank())
        .map(area -> new NeedsForm.Found(area, form.get("degree-" + area), form.get("finding-" + area))).toList();
  }

  private static String show(NeedsView needs, Map<String, String> typed, List<Refusal> refusals, Model model) {
    model.addAttribute("needs", needs);
    model.addAttribute("typed", typed);
    model.addAttribute("refusals", refusals);
    return "parties/needs/needs";
  }
}
