package org.wasl.parties.representatives;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.wasl.files.SentFile;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refusal;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.file.Pages;
import org.wasl.parties.household.NumberHolder;
import org.wasl.web.Flash;

/** Who acts for a party, on its page: recorded once the proof was seen, ended with a reason. */
@Controller
class RepresentativesController {

  private static final RepresentativeForm NOTHING =
      new RepresentativeForm(null, null, List.of("ask-status"), null, null, null, null, null, null);

  private final OpenRepresentatives openRepresentatives;
  private final RecordRepresentative recordRepresentative;
  private final RevokeRepresentative revokeRepresentative;
  private final NumberHolder numbers;

  RepresentativesController(OpenRepresentatives openRepresentatives, RecordRepresentative recordRepresentative,
      RevokeRepresentative revokeRepresentative, NumberHolder numbers) {
    this.openRepresentatives = openRepresentatives;
    this.recordRepresentative = recordRepresentative;
    this.revokeRepresentative = revokeRepresentative;
    this.numbers = numbers;
  }

  @GetMapping("/parties/{id}/representatives")
  String open(Actor actor, @PathVariable String id, Model model) {
    return show(openRepresentatives.open(actor, PartyId.of(id)), NOTHING, List.of(), model);
  }

  /** The holder of {@code number} acts for the party. */
  @PostMapping("/parties/{id}/representatives")
  String record(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String number,
      @ModelAttribute RepresentativeForm form,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file, Model model, HttpServletResponse response) {
    actor.must(PartyPermissions.REPRESENT);
    PartyId ward = PartyId.of(id);
    RepresentativesView before = openRepresentatives.again(actor, ward);
    return Pages.orAgain(response, () -> {
      recordRepresentative.record(actor, ward, numbers.holder(actor, number), form,
          SentFile.of(file, "file"));
      Flash.tell(response, "parties.representatives.recorded");
      return "redirect:/parties/" + ward + "/representatives";
    }, refusals -> show(before, form, refusals, model.addAttribute("number", number)));
  }

  @PostMapping("/parties/{id}/representatives/{link}/revocation")
  String revoke(Actor actor, @PathVariable String id, @PathVariable UUID link,
      @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response) {
    actor.must(PartyPermissions.REPRESENT);
    PartyId party = PartyId.of(id);
    return Pages.orAgain(response, () -> {
      revokeRepresentative.revoke(actor, party, link, reason);
      Flash.tell(response, "parties.representatives.revoked");
      return "redirect:/parties/" + party + "/representatives";
    }, refusals -> show(openRepresentatives.again(actor, party), NOTHING, refusals, model));
  }

  private static String show(RepresentativesView view, RepresentativeForm form, List<Refusal> refusals, Model model) {
    model.addAttribute("view", view);
    model.addAttribute("form", TypedLink.of(form));
    model.addAttribute("refusals", refusals);
    return "parties/representatives/representatives";
  }
}
