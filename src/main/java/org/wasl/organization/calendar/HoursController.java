package org.wasl.organization.calendar;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.kernel.Actor;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Refused;
import org.wasl.organization.Branches;
import org.wasl.organization.admin.Again;
import org.wasl.web.Flash;

/** The weekly hours of a branch, one season on a page. */
@Controller
class HoursController {

  private static final String PATH = "/admin/branches/{branch}/hours/{season}";

  private final HoursStore store;
  private final Branches branches;
  private final SetHours set;

  HoursController(HoursStore store, Branches branches, SetHours set) {
    this.store = store;
    this.branches = branches;
    this.set = set;
  }

  @GetMapping(PATH)
  String form(Actor actor, @PathVariable String branch, @PathVariable String season, Model model) {
    int version = store.version(actor, branch);
    Season of = season(season);
    Map<String, String> cells = HoursForm.cells(store.of(actor, branch, of));
    return show(model, new HoursPage(branches.get(branch), of, cells, version, List.of()));
  }

  @PostMapping(PATH)
  String set(Actor actor, @PathVariable String branch, @PathVariable String season,
      @RequestParam Map<String, String> cells, @RequestParam int version, Model model,
      HttpServletResponse response) {
    store.version(actor, branch);
    Season of = season(season);
    try {
      set.set(actor, branch, of, cells, version);
    } catch (Refused refused) {
      return show(model, new HoursPage(branches.get(branch), of, cells, version, Again.with(refused, response)));
    }
    Flash.tell(response, "organization.hours.saved");
    return "redirect:/admin/branches";
  }

  private static Season season(String code) {
    try {
      return Season.of(code);
    } catch (InvalidValue unknown) {
      throw Refused.absent();
    }
  }

  private static String show(Model model, HoursPage page) {
    model.addAttribute("page", page);
    return "organization/calendar/hours";
  }
}
