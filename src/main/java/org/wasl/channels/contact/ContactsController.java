package org.wasl.channels.contact;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.channels.ChannelCounts;
import org.wasl.channels.ChannelPermissions;
import org.wasl.channels.ContactDesk;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Channel;
import org.wasl.kernel.Page;

/** The lists of contacts: to return, to tell, and the log. */
@Controller
class ContactsController {

  private static final int ROWS = 30;

  private final ContactDesk desk;
  private final ChannelCounts counts;

  ContactsController(ContactDesk desk, ChannelCounts counts) {
    this.desk = desk;
    this.counts = counts;
  }

  @GetMapping("/interactions")
  String list(Actor actor, @RequestParam Optional<String> list, @RequestParam Optional<String> channel,
      @RequestParam Optional<String> after, Model model) {
    actor.must(ChannelPermissions.RECORD);
    boolean answers = actor.may(ChannelPermissions.ANSWER);
    String which = answers ? list.filter(each -> each.matches("tell|recent")).orElse("return") : "recent";
    Page page = Page.of(ROWS, after.orElse(null));
    Channel only = channel.filter(code -> !code.isEmpty()).map(Channel::of).orElse(null);
    model.addAttribute("page", new ContactLists(which, only == null ? "" : only.code(), counts.of(actor), answers,
        which.equals("return") ? desk.toReturn(actor, only, page) : null,
        which.equals("tell") ? desk.toTell(actor, page) : null,
        which.equals("recent") ? desk.recent(actor, page) : null));
    return "channels/contact/list";
  }
}
