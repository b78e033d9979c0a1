package org.wasl.research.tables;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.research.ResearchPermissions;
import org.wasl.web.Flash;
import org.wasl.web.Ui;

/** The need tables in administration: what is in force, and a new edition. */
@Controller
class TablesController {

  private static final String VIEW = "research/tables/page";
  private static final String EDIT = "research/tables/edit";

  private final NeedTablesStore store;
  private final SetNeedTables set;

  TablesController(NeedTablesStore store, SetNeedTables set) {
    this.store = store;
    this.set = set;
  }

  @GetMapping("/admin/need-tables")
  String page(Ui ui, Actor actor, Model model) {
    actor.must(ResearchPermissions.TABLES);
    return draw(ui, TablesForm.after(null), List.of(), model, VIEW);
  }

  /** A new edition, beginning from what the last one holds. */
  @GetMapping("/admin/need-tables/new")
  String next(Ui ui, Actor actor, Model model) {
    actor.must(ResearchPermissions.TABLES);
    return draw(ui, TablesForm.after(store.all().stream().findFirst().orElse(null)), List.of(), model, EDIT);
  }

  @PostMapping("/admin/need-tables/new")
  String set(Ui ui, Actor actor, @RequestParam MultiValueMap<String, String> typed, Model model,
      HttpServletResponse response) {
    TablesForm form = new TablesForm(typed.getFirst("nameAr"), typed.getFirst("nameEn"), typed.getFirst("from"),
        typed.getOrDefault("counted", List.of()), typed.getOrDefault("deducted", List.of()), under("ceiling.", typed),
        under("points.", typed), typed.getFirst("eligibleFrom"), typed.getFirst("reviewFrom"),
        typed.getFirst("reason"));
    try {
      set.set(actor, form);
    } catch (Refused refused) {
      if (refused.kind() != Refused.Kind.RULE) {
        throw refused;
      }
      response.setStatus(refused.kind().status());
      return draw(ui, form, refused.refusals(), model, EDIT);
    }
    Flash.tell(response, "research.tables.told");
    return "redirect:/admin/need-tables";
  }

  private String draw(Ui ui, TablesForm form, List<Refusal> refusals, Model model, String view) {
    model.addAttribute("page", new TablesPage(
        ui.today(), store.inForce(ui.today()).orElse(null), store.all(), form, refusals));
    return view;
  }

  private static Map<String, String> under(String prefix, MultiValueMap<String, String> typed) {
    Map<String, String> values = new HashMap<>();
    typed.toSingleValueMap().forEach((name, value) -> {
      if (name.startsWith(prefix)) {
        values.put(name.substring(prefix.length()), value);
      }
    });
    return values;
  }
}
