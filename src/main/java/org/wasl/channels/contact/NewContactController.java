package org.wasl.channels.contact;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.channels.ChannelPermissions;
import org.wasl.channels.ContactDesk;
import org.wasl.channels.InteractionId;
import org.wasl.channels.WaitingContact;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartySummary;
import org.wasl.requests.RequestPermissions;
import org.wasl.requests.Requests;
import org.wasl.web.Flash;

/** The page to record a contact; prefilled from a person, a request, or a contact that waits for an answer. */
@Controller
class NewContactController {

  private final RecordInteraction recordInteraction;
  private final ContactDesk desk;
  private final Parties parties;
  private final Requests requests;
  private final Clock clock;

  NewContactController(RecordInteraction recordInteraction, ContactDesk desk, Parties parties, Requests requests,
      Clock clock) {
    this.recordInteraction = recordInteraction;
    this.desk = desk;
    this.parties = parties;
    this.requests = requests;
    this.clock = clock;
  }

  @GetMapping("/interactions/new")
  String fresh(Actor actor, @RequestParam Optional<String> party, @RequestParam Optional<String> request,
      @RequestParam Optional<String> channel, @RequestParam Optional<String> returns, Model model) {
    actor.must(ChannelPermissions.RECORD);
    if (request.isPresent()) {
      actor.must(RequestPermissions.READ);
    }
    WaitingContact waiting = returns.map(id -> desk.waiting(actor, InteractionId.of(id))).orElse(null);
    InteractionForm form = waiting != null ? answering(waiting, channel.orElse("phone")) : new InteractionForm(
        party.or(() -> request.map(ref -> requests.see(actor, new Reference(ref)).party().toString())).orElse(null),
        request.orElse(null), channel.orElse("phone"), null, "in", null, null, null, null, null, List.of(), null,
        null, null, null, null, null, null);
    return page(actor, form, List.of(), clock.instant().getEpochSecond(), model);
  }

  @PostMapping("/interactions")
  String record(Actor actor, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    InteractionForm form = TypedContact.of(typed, clock.instant());
    try {
      RecordInteraction.Recorded recorded = recordInteraction.record(actor, form);
      if (recorded.letter() != null) {
        Flash.tell(response, "channels.letter.kept");
        return "redirect:/letters/" + recorded.id().value();
      }
      Flash.tell(response, "channels.contact.kept");
      return "redirect:" + backTo(actor, form, recorded.contact().about().party());
    } catch (Refused refused) {
      if (refused.kind() != Refused.Kind.RULE && refused.kind() != Refused.Kind.CONFLICT) {
        throw refused;
      }
      response.setStatus(refused.kind().status());
      return page(actor, form, refused.refusals(), opened(typed), model);
    }
  }

  private String page(Actor actor, InteractionForm form, List<Refusal> refusals, long opened, Model model) {
    PartyId party = known(form.partyId());
    PartySummary whom = party == null ? null : parties.summary(party).orElse(null);
    WaitingContact returns = form.returns() == null || !refusals.isEmpty() ? null
        : desk.waiting(actor, InteractionId.of(form.returns()));
    model.addAttribute("page", new ContactPage(form, refusals, whom,
        party != null && parties.maySee(actor, party), returns, opened));
    return "channels/contact/new";
  }

  private static InteractionForm answering(WaitingContact waiting, String channel) {
    return new InteractionForm(waiting.whom() == null ? null : waiting.whom().id().toString(), waiting.reference(),
        channel, null, "out", waiting.topic(), null, "answered", null, null, List.of(), null, null,
        waiting.id().value().toString(), null, null, null, null);
  }

  private static @Nullable PartyId known(@Nullable String typed) {
    try {
      return typed == null ? null : PartyId.of(typed);
    } catch (Refused unreadable) {
      return null;
    }
  }

  private long opened(MultiValueMap<String, String> typed) {
    String opened = typed.getFirst("opened");
    return opened != null && opened.matches("\\d{1,12}") ? Long.parseLong(opened)
        : clock.instant().getEpochSecond();
  }

  /** Where the work goes on: the request, the list that the contact came from, the file, or the log. */
  private String backTo(Actor actor, InteractionForm form, @Nullable PartyId party) {
    if (form.requestRef() != null) {
      return "/requests/" + ReadInteraction.reference(form.requestRef());
    }
    if (form.returns() != null) {
      return "/interactions";
    }
    return party != null && parties.maySee(actor, party) ? "/parties/" + party : "/interactions?list=recent";
  }
}
