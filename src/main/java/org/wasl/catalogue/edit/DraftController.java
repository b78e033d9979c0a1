package org.wasl.catalogue.edit;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.web.Flash;

/**
 * The draft of a service as a whole: what it holds, what it says of itself, how people will see it,
 * publication.
 */
@Controller
@RequestMapping("/admin/services/{code}/draft")
class DraftController {

  private final DraftPages pages;
  private final ReviseDraft revise;
  private final PublishDraft publish;
  private final DiscardDraft discard;

  DraftController(DraftPages pages, ReviseDraft revise, PublishDraft publish, DiscardDraft discard) {
    this.pages = pages;
    this.revise = revise;
    this.publish = publish;
    this.discard = discard;
  }

  @GetMapping
  String draft(Actor actor, @PathVariable String code, Model model) {
    return show(model, pages.of(actor, code), List.of());
  }

  private static String show(Model model, DraftPage page, List<Refusal> refusals) {
    model.addAttribute("page", page);
    model.addAttribute("refusals", refusals);
    return "catalogue/edit/draft";
  }

  @GetMapping("/basics")
  String basicsForm(Actor actor, @PathVariable String code, Model model) {
    DraftPage page = pages.of(actor, code);
    return basics(model, page, Basics.typed(page.edited()));
  }

  private static String basics(Model model, DraftPage page, Basics.Typed typed) {
    model.addAttribute("page", page);
    model.addAttribute("typed", typed);
    model.addAttribute("refusals", List.of());
    return "catalogue/edit/basics";
  }

  @PostMapping("/basics")
  String basics(Actor actor, @PathVariable String code, @RequestParam int revision,
      @ModelAttribute("typed") Basics.Typed typed, Model model, HttpServletResponse response) {
    DraftPage page = pages.of(actor, code);
    try {
      revise.revise(actor, code, revision, new DraftChange.Describe(Basics.of(typed)));
    } catch (Refused no) {
      return Again.show(no, response, model, basics(model, page, typed));
    }
    return "redirect:" + page.path();
  }

  @GetMapping("/preview")
  String preview(Actor actor, @PathVariable String code, Model model) {
    return preview(model, pages.of(actor, code), "");
  }

  private static String preview(Model model, DraftPage page, @Nullable String reason) {
    model.addAttribute("page", page);
    model.addAttribute("reason", reason == null ? "" : reason);
    model.addAttribute("refusals", List.of());
    return "catalogue/edit/preview";
  }

  @PostMapping("/publication")
  String publish(Actor actor, @PathVariable String code, @RequestParam int revision,
      @RequestParam(required = false) @Nullable String reason, Model model, HttpServletResponse response) {
    DraftPage page = pages.of(actor, code);
    try {
      publish.publish(actor, code, revision, reason);
    } catch (Refused no) {
      return Again.show(no, response, model, preview(model, page, reason));
    }
    Flash.tell(response, "catalogue.edit.told-published");
    return "redirect:/admin/services/" + code;
  }

  @PostMapping("/discard")
  String discard(Actor actor, @PathVariable String code, @RequestParam int revision,
      HttpServletResponse response) {
    discard.discard(actor, code, revision);
    Flash.tell(response, "catalogue.edit.told-discarded");
    return "redirect:/admin/services/" + code;
  }
}
