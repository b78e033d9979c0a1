package org.wasl.catalogue.edit;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.catalogue.Condition;
import org.wasl.catalogue.edit.DraftChange.Move;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;

/** Conditions and items of a draft. */
@Controller
@RequestMapping("/admin/services/{code}/draft")
class DraftPartController {

  private final DraftPages pages;
  private final ReviseDraft revise;

  DraftPartController(DraftPages pages, ReviseDraft revise) {
    this.pages = pages;
    this.revise = revise;
  }

  @GetMapping("/conditions/new")
  String newCondition(Actor actor, @PathVariable String code, Model model) {
    return condition(model, pages.of(actor, code), "/conditions", new ConditionForm("", ""));
  }

  @GetMapping("/conditions/{place}")
  String condition(Actor actor, @PathVariable String code, @PathVariable int place, Model model) {
    DraftPage page = pages.of(actor, code);
    List<Condition> all = page.edited().conditions();
    if (place < 1 || place > all.size()) {
      throw Refused.absent();
    }
    Condition it = all.get(place - 1);
    return condition(model, page, "/conditions/" + place, new ConditionForm(it.textAr(), it.textEn()));
  }

  private static String condition(Model model, DraftPage page, String action, ConditionForm typed) {
    model.addAttribute("page", page);
    model.addAttribute("action", page.path() + action);
    model.addAttribute("typed", typed);
    model.addAttribute("refusals", List.of());
    return "catalogue/edit/condition";
  }

  @PostMapping("/conditions")
  String addCondition(Actor actor, @PathVariable String code, @RequestParam int revision,
      @ModelAttribute("typed") ConditionForm typed, Model model, HttpServletResponse response) {
    DraftPage page = pages.of(actor, code);
    try {
      revise.revise(actor, code, revision, new DraftChange.AddCondition(typed.read()));
    } catch (Refused no) {
      return Again.show(no, response, model, condition(model, page, "/conditions", typed));
    }
    return "redirect:" + page.path() + "#conditions";
  }

  @PostMapping("/conditions/{place}")
  String rewordCondition(Actor actor, @PathVariable String code, @PathVariable int place,
      @RequestParam int revision, @ModelAttribute("typed") ConditionForm typed, Model model,
      HttpServletResponse response) {
    DraftPage page = pages.of(actor, code);
    try {
      revise.revise(actor, code, revision, new DraftChange.RewordCondition(place, typed.read()));
    } catch (Refused no) {
      return Again.show(no, response, model, condition(model, page, "/conditions/" + place, typed));
    }
    return "redirect:" + page.path() + "#conditions";
  }

  @PostMapping("/conditions/{place}/place")
  String putCondition(Actor actor, @PathVariable String code, @PathVariable int place,
      @RequestParam int revision, @RequestParam Move move) {
    revise.revise(actor, code, revision, new DraftChange.PutCondition(place, move));
    return "redirect:/admin/services/" + code + "/draft#conditions";
  }

  @PostMapping("/items")
  String addItem(Actor actor, @PathVariable String code, @RequestParam int revision,
      @RequestParam String item, Model model, HttpServletResponse response) {
    DraftPage page = pages.of(actor, code);
    try {
      revise.revise(actor, code, revision, new DraftChange.AddItem(item));
    } catch (Refused no) {
      model.addAttribute("page", page);
      return Again.show(no, response, model, "catalogue/edit/draft");
    }
    return "redirect:" + page.path() + "#items";
  }

  @GetMapping("/items/new")
  String newItem(Actor actor, @PathVariable String code, Model model) {
    return newItem(model, pages.of(actor, code), new NewItemForm.Typed("", "document", "personal", null),
        new ItemForm.Typed("", "", "", "", "true", "seen", "180", null, ""));
  }

  private static String newItem(Model model, DraftPage page, NewItemForm.Typed typed, ItemForm.Typed asked) {
    model.addAttribute("page", page);
    model.addAttribute("typed", typed);
    model.addAttribute("asked", asked);
    model.addAttribute("refusals", List.of());
    return "catalogue/edit/new-item";
  }

  @PostMapping("/items/new")
  String newItem(Actor actor, @PathVariable String code, @RequestParam int revision,
      @ModelAttribute("typed") NewItemForm.Typed typed, @ModelAttribute("asked") ItemForm.Typed asked,
      Model model, HttpServletResponse response) {
    DraftPage page = pages.of(actor, code);
    try {
      revise.revise(actor, code, revision, new DraftChange.NewItem(NewItemForm.of(typed, asked)));
    } catch (Refused no) {
      return Again.show(no, response, model, newItem(model, page, typed, asked));
    }
    return "redirect:" + page.path() + "#items";
  }

  @GetMapping("/items/{item}")
  String item(Actor actor, @PathVariable String code, @PathVariable String item, Model model) {
    DraftPage page = pages.of(actor, code);
    ItemAsked asked = pages.item(actor, page, item);
    return item(model, page, asked, asked.typed());
  }

  private static String item(Model model, DraftPage page, ItemAsked item, ItemForm.Typed asked) {
    model.addAttribute("page", page);
    model.addAttribute("item", item);
    model.addAttribute("asked", asked);
    model.addAttribute("refusals", List.of());
    return "catalogue/edit/item";
  }

  @PostMapping("/items/{item}")
  String item(Actor actor, @PathVariable String code, @PathVariable String item, @RequestParam int revision,
      @ModelAttribute("asked") ItemForm.Typed asked, Model model, HttpServletResponse response) {
    DraftPage page = pages.of(actor, code);
    try {
      revise.revise(actor, code, revision, new DraftChange.ChangeItem(item, ItemForm.of(asked)));
    } catch (Refused no) {
      return Again.show(no, response, model, item(model, page, pages.item(actor, page, item), asked));
    }
    return "redirect:" + page.path() + "#items";
  }

  @PostMapping("/items/{item}/place")
  String putItem(Actor actor, @PathVariable String code, @PathVariable String item,
      @RequestParam int revision, @RequestParam Move move) {
    revise.revise(actor, code, revision, new DraftChange.PutItem(item, move));
    return "redirect:/admin/services/" + code + "/draft#items";
  }
}
