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
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.catalogue.CataloguePermissions;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Gathered;
import org.wasl.kernel.Refused;
import org.wasl.web.Flash;

/** The guide on the administration pages: all services, one service with its history, an older edition. */
@Controller
class GuideController {

  private final Editions editions;
  private final BeginDraft begin;
  private final AddService add;
  private final OfferService offer;

  GuideController(Editions editions, BeginDraft begin, AddService add, OfferService offer) {
    this.editions = editions;
    this.begin = begin;
    this.add = add;
    this.offer = offer;
  }

  @GetMapping("/admin/services")
  String list(Actor actor, Model model) {
    model.addAttribute("services", editions.list(actor));
    return "catalogue/edit/services";
  }

  @GetMapping("/admin/services/{code}")
  String service(Actor actor, @PathVariable String code, Model model) {
    ServiceLine line = line(actor, code);
    model.addAttribute("line", line);
    model.addAttribute("history", editions.history(actor, code));
    model.addAttribute("refusals", List.of());
    return "catalogue/edit/service";
  }

  private ServiceLine line(Actor actor, String code) {
    return editions.list(actor).stream().filter(each -> each.code().equals(code)).findFirst()
        .orElseThrow(Refused::absent);
  }

  @GetMapping("/admin/services/{code}/versions/{version}")
  String edition(Actor actor, @PathVariable String code, @PathVariable int version, Model model) {
    Edition edition = editions.history(actor, code).stream()
        .filter(each -> each.service().version() == version).findFirst().orElseThrow(Refused::absent);
    model.addAttribute("edition", edition);
    return "catalogue/edit/edition";
  }

  @PostMapping("/admin/services/{code}/draft/begin")
  String begin(Actor actor, @PathVariable String code) {
    begin.begin(actor, code);
    return "redirect:/admin/services/" + code + "/draft";
  }

  @PostMapping("/admin/services/{code}/offer")
  String offer(Actor actor, @PathVariable String code, @RequestParam boolean offered,
      @RequestParam(required = false) @Nullable String reason, Model model, HttpServletResponse response) {
    try {
      offer.offer(actor, code, offered, reason);
    } catch (Refused no) {
      String view = service(actor, code, model);
      return Again.show(no, response, model, view);
    }
    Flash.tell(response, offered ? "catalogue.edit.told-offered" : "catalogue.edit.told-withdrawn");
    return "redirect:/admin/services/" + code;
  }

  @GetMapping("/admin/services/new")
  String addForm(Actor actor, Model model) {
    actor.must(CataloguePermissions.EDIT);
    return newForm(model, "", AddService.GROUPS.getFirst(), new Basics.Typed("", "", "", "", "7", "2", ""));
  }

  private static String newForm(
      Model model, @Nullable String code, @Nullable String group, Basics.Typed typed) {
    model.addAttribute("code", code == null ? "" : code);
    model.addAttribute("group", group == null ? "" : group);
    model.addAttribute("groups", AddService.GROUPS);
    model.addAttribute("typed", typed);
    model.addAttribute("refusals", List.of());
    return "catalogue/edit/new-service";
  }

  @PostMapping("/admin/services/new")
  String add(Actor actor, @RequestParam(required = false) @Nullable String code,
      @RequestParam(required = false) @Nullable String group, @ModelAttribute("typed") Basics.Typed typed,
      Model model, HttpServletResponse response) {
    try {
      actor.must(CataloguePermissions.EDIT);
      Gathered gathered = new Gathered();
      String read = gathered.at("code", () -> NewItemForm.code(code));
      Basics basics = Basics.of(gathered, typed);
      add.add(actor, read == null ? "" : read, group == null ? "" : group, basics);
      return "redirect:/admin/services/" + read + "/draft";
    } catch (Refused no) {
      return Again.show(no, response, model, newForm(model, code, group, typed));
    }
  }
}
