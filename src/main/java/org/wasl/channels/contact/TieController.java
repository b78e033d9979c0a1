package org.wasl.channels.contact;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.channels.InteractionId;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Channel;
import org.wasl.parties.PartyId;
import org.wasl.web.Flash;

/** The page on which somebody says whose a contact is; searched by POST, so that no address holds a name. */
@Controller
class TieController {

  private static final int LONGEST = 120;

  private final TieContact tieContact;

  TieController(TieContact tieContact) {
    this.tieContact = tieContact;
  }

  /** Begins with those who have the number that the contact came from. */
  @GetMapping("/interactions/{id}/person")
  String open(Actor actor, @PathVariable String id, Model model) {
    NobodysContact contact = tieContact.open(actor, InteractionId.of(id));
    return show(actor, contact, "", contact.from() == null ? "" : contact.from(), model);
  }

  @PostMapping("/interactions/{id}/person/search")
  String search(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String q, Model model) {
    String typed = q.strip().substring(0, Math.min(q.strip().length(), LONGEST));
    return show(actor, tieContact.open(actor, InteractionId.of(id)), typed, typed, model);
  }

  private String show(Actor actor, NobodysContact contact, String typed, String sought, Model model) {
    model.addAttribute("contact", contact);
    model.addAttribute("typed", typed);
    model.addAttribute("people", tieContact.likely(actor, sought));
    return "channels/contact/person";
  }

  @PostMapping("/interactions/{id}/person")
  String tie(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String party,
      @RequestParam(defaultValue = "") String channel, HttpServletResponse response) {
    tieContact.tie(actor, InteractionId.of(id), PartyId.of(party));
    Flash.tell(response, "channels.tie.done");
    return "redirect:" + (channel.equals(Channel.LETTERS.code()) ? "/letters/" + id : "/interactions");
  }
}
