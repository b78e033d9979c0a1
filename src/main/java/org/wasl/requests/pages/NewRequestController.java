package org.wasl.requests.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.catalogue.Catalogue;
import org.wasl.kernel.Actor;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.Representatives;
import org.wasl.requests.RequestPermissions;
import org.wasl.requests.intake.ReceiveCommand;
import org.wasl.requests.intake.ReceiveCommand.Visitor;
import org.wasl.requests.intake.ReceiveRequest;
import org.wasl.requests.intake.Received;
import org.wasl.web.Flash;

/**
 * A new request for a person: the service with its conditions and papers first, then who came and how. Receiving makes
 * the draft at once, so that nothing is lost when the tab is closed; the checklist follows on its own page.
 */
@Controller
class NewRequestController {

  private final ReceiveRequest receive;
  private final Catalogue catalogue;
  private final Parties parties;
  private final Representatives representatives;

  NewRequestController(ReceiveRequest receive, Catalogue catalogue, Parties parties,
      Representatives representatives) {
    this.receive = receive;
    this.catalogue = catalogue;
    this.parties = parties;
    this.representatives = representatives;
  }

  /** The choice of the service. */
  @GetMapping("/requests/new")
  String choose(Actor actor, @RequestParam(required = false) @Nullable UUID party, Model model) {
    return form(actor, party, null, Map.of(), List.of(), model);
  }

  /** The chosen service, by POST so that no address ties a person to it. */
  @PostMapping("/requests/new")
  String chosen(Actor actor, @RequestParam UUID party, @RequestParam(required = false) @Nullable String service,
      Model model) {
    return form(actor, party, service, Map.of(), List.of(), model);
  }

  /** Receives it; a refused form is drawn again. */
  @PostMapping("/requests")
  String receive(Actor actor, @RequestParam UUID party, @RequestParam Map<String, String> form, Model model,
      HttpServletResponse response) {
    try {
      Received received = receive.receive(actor, new ReceiveCommand(
          party, form.get("service"), form.get("channel"), null, form.get("branch"), form.get("details"), List.of(),
          new Visitor(form.get("visitorName"), form.get("visitorRelation"), form.get("visitorMobile"),
              acting(form.get("visitorParty")))));
      Flash.tell(response, "requests.told.received", received.reference().value());
      return "redirect:/requests/" + received.reference().value() + "/checklist";
    } catch (Refused refused) {
      if (refused.kind() != Refused.Kind.RULE) {
        throw refused;
      }
      response.setStatus(422);
      return form(actor, party, form.get("service"), form, refused.refusals(), model);
    } catch (InvalidValue invalid) {
      response.setStatus(422);
      return form(actor, party, form.get("service"), form, List.of(Forms.refusal(invalid)), model);
    }
  }

  private String form(Actor actor, @Nullable UUID party, @Nullable String service, Map<String, String> typed,
      List<Refusal> refusals, Model model) {
    actor.must(RequestPermissions.RECEIVE);
    if (party == null) {
      return "redirect:/find";
    }
    model.addAttribute("page", new NewRequestPage(
        parties.summary(new PartyId(party)).orElseThrow(Refused::absent), catalogue.offered(),
        service == null ? null : catalogue.current(service).orElse(null), representatives.of(new PartyId(party)),
        actor.branch(), typed, refusals));
    return "requests/intake/new";
  }

  private static @Nullable UUID acting(@Nullable String chosen) {
    return chosen == null || chosen.isBlank() ? null : PartyId.of(chosen).value();
  }
}
