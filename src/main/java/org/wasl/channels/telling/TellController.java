package org.wasl.channels.telling;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.channels.ChannelPermissions;
import org.wasl.channels.Whom;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.messaging.MessageId;
import org.wasl.parties.Parties;
import org.wasl.web.Flash;

/** The page on which one message is told. */
@Controller
class TellController {

  private final OpenTelling open;
  private final TellPerson tell;
  private final Parties parties;

  TellController(OpenTelling open, TellPerson tell, Parties parties) {
    this.open = open;
    this.tell = tell;
    this.parties = parties;
  }

  @GetMapping("/interactions/tell/{id}")
  String page(Actor actor, @PathVariable String id, Model model) {
    actor.must(ChannelPermissions.ANSWER);
    return draw(open.open(actor, message(id)), new TellForm(null, null), List.of(), model);
  }

  @PostMapping("/interactions/tell/{id}")
  String tell(Actor actor, @PathVariable String id, @RequestParam Optional<String> outcome,
      @RequestParam Optional<String> note, Model model, HttpServletResponse response) {
    TellForm form = new TellForm(outcome.orElse(null), note.orElse(null));
    try {
      boolean reached = tell.tell(actor, message(id), form);
      Flash.tell(response, reached ? "channels.tell.done" : "channels.tell.tried");
      return "redirect:/interactions?list=tell";
    } catch (Refused refused) {
      if (refused.kind() != Refused.Kind.RULE) {
        throw refused;
      }
      response.setStatus(422);
      return draw(open.read(actor, message(id)), form, refused.refusals(), model);
    }
  }

  private String draw(Telling telling, TellForm form, List<Refusal> refusals, Model model) {
    Whom whom = telling.message().whom();
    model.addAttribute("page", new TellPage(telling,
        whom == null ? null : parties.summary(whom.id()).orElse(null), form, refusals));
    return "channels/telling/tell";
  }

  private static MessageId message(String id) {
    try {
      return new MessageId(UUID.fromString(id));
    } catch (IllegalArgumentException noId) {
      throw Refused.absent();
    }
  }
}
