package org.wasl.channels.contact;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.channels.ChannelCounts;
import org.wasl.channels.ChannelPermissions;
import org.wasl.channels.ContactDesk;
import org.wasl.exports.ExportList;
import org.wasl.exports.ListTable;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Channel;
import org.wasl.kernel.Page;
import org.wasl.web.Ui;

/** The lists of contacts: to return, to tell, and the log. */
@Controller
class ContactsController {

  private static final int ROWS = 30;

  private final ContactDesk desk;
  private final ChannelCounts counts;
  private final ExportList export;

  ContactsController(ContactDesk desk, ChannelCounts counts, ExportList export) {
    this.desk = desk;
    this.counts = counts;
    this.export = export;
  }

  @GetMapping("/interactions")
  String list(Actor actor, @RequestParam Optional<String> list, @RequestParam Optional<String> channel,
      @RequestParam Optional<String> after, Model model) {
    actor.must(ChannelPermissions.RECORD);
    String which = which(actor, list);
    Page page = Page.of(ROWS, after.orElse(null));
    Channel only = only(channel);
    model.addAttribute("page", new ContactLists(which, only == null ? "" : only.code(), counts.of(actor),
        actor.may(ChannelPermissions.ANSWER),
        which.equals("return") ? desk.toReturn(actor, only, page) : null,
        which.equals("tell") ? desk.toTell(actor, page) : null,
        which.equals("recent") ? desk.recent(actor, page) : null));
    return "channels/contact/list";
  }

  private static String which(Actor actor, Optional<String> list) {
    return actor.may(ChannelPermissions.ANSWER)
        ? list.filter(each -> each.matches("tell|recent")).orElse("return") : "recent";
  }

  private static @Nullable Channel only(Optional<String> channel) {
    return channel.filter(code -> !code.isEmpty()).map(Channel::of).orElse(null);
  }

  /** The open list as a table, of the channel it was narrowed to. */
  @PostMapping("/interactions/export")
  void export(Ui ui, Actor actor, @RequestParam Optional<String> list, @RequestParam Optional<String> channel,
      @RequestParam(defaultValue = "csv") String as, HttpServletResponse response) throws IOException {
    actor.must(ChannelPermissions.RECORD);
    ListTable<?> table = switch (which(actor, list)) {
      case "return" -> ContactTables.toReturn(actor, ui, desk, only(channel));
      case "tell" -> ContactTables.toTell(actor, ui, desk);
      default -> ContactTables.recent(actor, ui, desk);
    };
    export.send(actor, ui, as, table, response);
  }
}
