package org.wasl.requests.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.NativeWebRequest;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.requests.RequestPermissions;
import org.wasl.requests.lifecycle.Item;
import org.wasl.requests.lifecycle.ItemValueStore;
import org.wasl.requests.verification.SeenLine;
import org.wasl.requests.verification.WorkChecklist;
import org.wasl.web.Flash;
import org.wasl.web.Ui;

/** The checklist of a request, item by item, while the visitor is there (P-6.2). Saved as a whole; nothing half. */
@Controller
class ChecklistController {

  private final RequestPages pages;
  private final ItemValueStore values;
  private final WorkChecklist work;

  ChecklistController(RequestPages pages, ItemValueStore values, WorkChecklist work) {
    this.pages = pages;
    this.values = values;
    this.work = work;
  }

  @GetMapping("/requests/{reference}/checklist")
  String show(Ui ui, Actor actor, @PathVariable String reference, Model model) {
    return draw(ui, actor, reference, Map.of(), List.of(), model);
  }

  /** Saves values, marks and the copies sent with them; {@code next=raise} goes on to raising. */
  @PostMapping("/requests/{reference}/checklist")
  String save(Ui ui, Actor actor, @PathVariable String reference, @RequestParam Map<String, String> form,
      NativeWebRequest sent, Model model, HttpServletResponse response) throws IOException {
    actor.must(RequestPermissions.RECEIVE);
    try {
      work.save(actor, new Reference(reference), entries(form, SentCopies.of(sent)));
    } catch (Refused refused) {
      if (refused.kind() != Refused.Kind.RULE) {
        throw refused;
      }
      response.setStatus(422);
      return draw(ui, actor, reference, form, refused.refusals(), model);
    }
    Flash.tell(response, "requests.told.checklist", reference);
    return "redirect:/requests/" + reference + ("raise".equals(form.get("next")) ? "#raise" : "/checklist");
  }

  private static List<WorkChecklist.Entry> entries(Map<String, String> form, SentCopies copies) throws IOException {
    List<WorkChecklist.Entry> entries = new ArrayList<>();
    for (var each : form.entrySet()) {
      if (each.getKey().startsWith("mark.")) {
        String code = each.getKey().substring(5);
        entries.add(new WorkChecklist.Entry(code, form.get("value." + code), each.getValue(),
            form.get("note." + code), form.get("ends." + code), form.get("aside." + code),
            copies.of(code, form.get("basis." + code)), form.get("seen." + code)));
      }
    }
    return entries;
  }

  private String draw(Ui ui, Actor actor, String reference, Map<String, String> typed, List<Refusal> refusals,
      Model model) {
    RequestPage page = pages.page(ui, actor, new Reference(reference), Typed.NOTHING);
    if (!page.request().status().isBeingCompleted()) {
      return "redirect:/requests/" + reference;
    }
    List<ChecklistPage.Line> lines = new ArrayList<>();
    var given = values.of(page.request().id());
    for (Item item : page.file().items()) {
      String code = item.code();
      var value = given.get(code);
      SeenLine kept = SeenLine.of(item, value == null ? null : value.value(), ui.today());
      SeenLine left = left(typed, code, kept);
      lines.add(new ChecklistPage.Line(item, item.hasEnded(ui.today()), page.papers().copy(code), kept.stamp(),
          left.value(), left.mark(), left.note(), left.ends(),
          typed.getOrDefault("basis." + code, ""), typed.getOrDefault("aside." + code, "")));
    }
    model.addAttribute("page", new ChecklistPage(page, lines, refusals));
    return "requests/intake/checklist";
  }

  /** As the officer left it; as it is kept where he left it alone, since a colleague may have changed it meanwhile. */
  private static SeenLine left(Map<String, String> typed, String code, SeenLine kept) {
    SeenLine sent = SeenLine.typed(typed.get("value." + code), typed.getOrDefault("mark." + code, ""),
        typed.get("note." + code), typed.get("ends." + code));
    if (sent.stamp().equals(typed.get("seen." + code))) {
      return kept;
    }
    return SeenLine.typed(typed.getOrDefault("value." + code, kept.value()),
        typed.getOrDefault("mark." + code, kept.mark()), typed.getOrDefault("note." + code, kept.note()),
        typed.getOrDefault("ends." + code, kept.ends()));
  }
}
