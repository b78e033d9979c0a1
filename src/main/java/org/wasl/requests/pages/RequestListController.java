package org.wasl.requests.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.exports.ExportList;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Page;
import org.wasl.requests.desk.RequestList;
import org.wasl.requests.desk.RequestRow;
import org.wasl.requests.lifecycle.Status;
import org.wasl.web.Ui;

/** Lists of requests, by where they stand; searched by POST, so that no address holds a name. */
@Controller
class RequestListController {

  /** The tabs, in reading order. */
  static final Map<String, List<Status>> TABS = Map.of(
      "all", List.of(),
      "work", List.of(Status.DRAFT, Status.SUBMITTED, Status.RETURNED),
      "management", List.of(Status.RAISED, Status.WITH_COMMITTEE, Status.DEFERRED),
      "answered", List.of(Status.APPROVED, Status.PARTIALLY_APPROVED, Status.REFERRED_OUT, Status.DECLINED,
          Status.IN_DELIVERY, Status.DELIVERED),
      "ended", List.of(Status.CLOSED, Status.CANCELLED));

  private final RequestList requests;
  private final ExportList export;

  RequestListController(RequestList requests, ExportList export) {
    this.requests = requests;
    this.export = export;
  }

  @GetMapping("/requests")
  String list(Actor actor, @RequestParam(defaultValue = "all") String tab,
      @RequestParam(required = false) @Nullable String cursor, Model model) {
    return draw(actor, TABS.containsKey(tab) ? tab : "all", "", cursor, model);
  }

  @PostMapping("/requests/search")
  String search(Actor actor, @RequestParam String q, @RequestParam(required = false) @Nullable String cursor,
      Model model) {
    return draw(actor, "all", cut(q), cursor, model);
  }

  /** The list as a table, with its filters: of the open tab, or of what was searched for. */
  @PostMapping("/requests/export")
  void export(Ui ui, Actor actor, @RequestParam(defaultValue = "all") String tab,
      @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "csv") String as,
      HttpServletResponse response) throws IOException {
    String of = TABS.containsKey(tab) ? tab : "all";
    export.send(actor, ui, as, RequestTable.of(actor, ui, requests, of, filter(of, cut(q))), response);
  }

  private static RequestList.Filter filter(String tab, String text) {
    return new RequestList.Filter(TABS.getOrDefault(tab, List.of()), null, text);
  }

  private static String cut(String q) {
    return q.substring(0, Math.min(q.length(), 120));
  }

  private String draw(Actor actor, String tab, String text, @Nullable String cursor, Model model) {
    model.addAttribute("page",
        new ListPage(tab, text, requests.find(actor, filter(tab, text), Page.of(30, cursor))));
    return "requests/list/list";
  }
}
