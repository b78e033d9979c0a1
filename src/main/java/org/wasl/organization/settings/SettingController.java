package org.wasl.organization.settings;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.organization.admin.Again;
import org.wasl.web.Flash;

/** The settings: a list, and one at a time. */
@Controller
class SettingController {

  private final SettingStore store;
  private final ChangeSetting change;

  SettingController(SettingStore store, ChangeSetting change) {
    this.store = store;
    this.change = change;
  }

  @GetMapping("/admin/settings")
  String all(Actor actor, Model model) {
    model.addAttribute("settings", store.all(actor));
    return "organization/settings/list";
  }

  @GetMapping("/admin/settings/{key}")
  String one(Actor actor, @PathVariable String key, Model model) {
    SettingRow setting = store.find(actor, key).orElseThrow(Refused::absent);
    model.addAttribute("page", new SettingPage(setting, setting.value(), "", setting.version(), List.of()));
    return "organization/settings/edit";
  }

  @PostMapping("/admin/settings/{key}")
  String change(Actor actor, @PathVariable String key, @RequestParam(defaultValue = "") String value,
      @RequestParam int version, @RequestParam(defaultValue = "") String reason, Model model,
      HttpServletResponse response) {
    try {
      change.change(actor, key, value, version, reason);
    } catch (Refused refused) {
      List<Refusal> refusals = Again.with(refused, response);
      SettingRow setting = store.find(actor, key).orElseThrow(Refused::absent);
      model.addAttribute("page", new SettingPage(setting, value, reason, version, refusals));
      return "organization/settings/edit";
    }
    Flash.tell(response, "organization.settings.saved");
    return "redirect:/admin/settings";
  }
}
