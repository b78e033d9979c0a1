package org.wasl.organization.roles;

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

/** The roles: the whole matrix, and one role to change. */
@Controller
class RoleController {

  private final RoleStore store;
  private final ChangeRole change;

  RoleController(RoleStore store, ChangeRole change) {
    this.store = store;
    this.change = change;
  }

  @GetMapping("/admin/roles")
  String matrix(Actor actor, Model model) {
    model.addAttribute("roles", store.all(actor));
    model.addAttribute("permissions", change.permissions());
    return "organization/roles/matrix";
  }

  @GetMapping("/admin/roles/{code}")
  String one(Actor actor, @PathVariable String code, Model model) {
    RoleRow role = store.find(actor, code).orElseThrow(Refused::absent);
    return show(model, new RolePage(
        role, change.permissions(), role.permissions(), "", role.version(), List.of()));
  }

  @PostMapping("/admin/roles/{code}")
  String change(Actor actor, @PathVariable String code,
      @RequestParam(defaultValue = "") List<String> permissions, @RequestParam int version,
      @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response) {
    try {
      change.change(actor, code, permissions, version, reason);
    } catch (Refused refused) {
      List<Refusal> refusals = Again.with(refused, response);
      RoleRow role = store.find(actor, code).orElseThrow(Refused::absent);
      return show(model, new RolePage(role, change.permissions(), permissions, reason, version, refusals));
    }
    Flash.tell(response, "organization.roles.saved");
    return "redirect:/admin/roles";
  }

  private static String show(Model model, RolePage page) {
    model.addAttribute("page", page);
    return "organization/roles/edit";
  }
}
