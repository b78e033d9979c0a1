package org.wasl.parties.organisation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wasl.kernel.Actor;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.file.Pages;
import org.wasl.parties.household.NumberHolder;
import org.wasl.parties.register.Candidate;
import org.wasl.web.Flash;

/** Organisations on pages: registered, and changed. */
@Controller
class OrganisationController {

  private final RegisterOrganisation registerOrganisation;
  private final OpenOrganisation openOrganisation;
  private final KeepDetail keepDetail;
  private final NumberHolder numbers;

  OrganisationController(RegisterOrganisation registerOrganisation, OpenOrganisation openOrganisation,
      KeepDetail keepDetail, NumberHolder numbers) {
    this.registerOrganisation = registerOrganisation;
    this.openOrganisation = openOrganisation;
    this.keepDetail = keepDetail;
    this.numbers = numbers;
  }

  @GetMapping("/organisations/new")
  String empty(Actor actor, Model model) {
    actor.must(PartyPermissions.REGISTER);
    return form(TypedOrganisation.NOTHING, List.of(), List.of(), model);
  }

  /** Registers; the likely same are shown before one is made. */
  @PostMapping("/organisations")
  String register(Actor actor, @ModelAttribute TypedOrganisation typed, Model model, HttpServletResponse response) {
    actor.must(PartyPermissions.REGISTER);
    try {
      PartyId id = registerOrganisation.register(actor, typed, contact(actor, typed));
      Flash.tell(response, "parties.register.done");
      return "redirect:" + (actor.may(PartyPermissions.READ) ? "/parties/" + id : "/find");
    } catch (Refused refused) {
      if (refused.kind() != Refused.Kind.RULE && refused.kind() != Refused.Kind.CONFLICT) {
        throw refused;
      }
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return form(typed, refused.refusals(), Candidate.of(refused), model);
    }
  }

  @GetMapping("/parties/{id}/organisation")
  String open(Actor actor, @PathVariable String id, Model model) {
    actor.must(PartyPermissions.EDIT);
    OrganisationView known = openOrganisation.open(actor, PartyId.of(id));
    return detail(known, TypedOrganisation.of(known), List.of(), model);
  }

  @PostMapping("/parties/{id}/organisation")
  String keep(Actor actor, @PathVariable String id, @ModelAttribute TypedOrganisation typed, Model model,
      HttpServletResponse response) {
    actor.must(PartyPermissions.EDIT);
    OrganisationView known = openOrganisation.again(actor, PartyId.of(id));
    return Pages.orAgain(response, () -> {
      PartyId contact = contact(actor, typed);
      PartyId kept = contact == null && known.detail().contactParty() != null
          && String.valueOf(known.detail().contactName()).equals(typed.contactName())
          ? known.detail().contactParty() : contact;
      keepDetail.keep(actor, known.who().id(), RegisterOrganisation.detail(typed, kept, typed.version()));
      Flash.tell(response, "parties.edit.done");
      return "redirect:/parties/" + known.id();
    }, refusals -> detail(known, typed, refusals, model));
  }

  private @Nullable PartyId contact(Actor actor, TypedOrganisation typed) {
    String number = typed.contactNumber();
    if (number == null || number.isBlank()) {
      return null;
    }
    try {
      return numbers.holder(actor, number);
    } catch (Refused refused) {
      throw refused.kind() == Refused.Kind.RULE ? Refused.field("contactNumber", "nobody-has-number") : refused;
    } catch (InvalidValue invalid) {
      throw Refused.rules(List.of(Refusal.at("contactNumber", invalid.code(), invalid.args().toArray())));
    }
  }

  private static String form(TypedOrganisation typed, List<Refusal> refusals, List<Candidate> candidates,
      Model model) {
    model.addAttribute("typed", typed);
    model.addAttribute("refusals", refusals);
    model.addAttribute("candidates", candidates);
    return "parties/organisation/new";
  }

  private static String detail(OrganisationView known, TypedOrganisation typed, List<Refusal> refusals, Model model) {
    model.addAttribute("known", known);
    model.addAttribute("typed", typed);
    model.addAttribute("refusals", refusals);
    return "parties/organisation/edit";
  }
}
