package org.wasl.parties.find;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.kernel.Actor;
import org.wasl.parties.FoundElsewhere;
import org.wasl.parties.PartyPermissions;
import org.wasl.web.Ui;

/** Find or register: the search box. What is typed travels in the body, so that no address holds it. */
@Controller
class FindController {

  private static final int MOST = 30;

  private final FindParties findParties;
  private final List<FoundElsewhere> elsewhere;

  FindController(FindParties findParties, List<FoundElsewhere> elsewhere) {
    this.findParties = findParties;
    this.elsewhere = elsewhere;
  }

  @GetMapping("/find")
  String empty(Actor actor, Model model) {
    actor.must(PartyPermissions.FIND);
    model.addAttribute("page", new FindPage("", List.of(), List.of()));
    return "parties/find/find";
  }

  @PostMapping("/find")
  String find(Ui ui, Actor actor, @RequestParam(defaultValue = "") String q,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String part, Model model) {
    actor.must(PartyPermissions.FIND);
    String typed = q.strip().substring(0, Math.min(q.strip().length(), Sought.MOST));
    List<FoundElsewhere.Row> rows = typed.isEmpty() ? List.of()
        : elsewhere.stream().flatMap(each -> each.find(ui, actor, typed).stream()).toList();
    model.addAttribute("page", new FindPage(typed, findParties.find(actor, typed, MOST), rows));
    return part == null ? "parties/find/find" : "parties/find/results";
  }
}
