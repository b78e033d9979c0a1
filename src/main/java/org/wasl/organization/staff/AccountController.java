package org.wasl.organization.staff;

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
import org.wasl.organization.signin.PasswordRules;
import org.wasl.web.Flash;

/** The account of a member of staff: giving a password, closing and opening it. */
@Controller
class AccountController {

  private final StaffStore store;
  private final GivePassword password;
  private final SetStaffActivity activity;

  AccountController(StaffStore store, GivePassword password, SetStaffActivity activity) {
    this.store = store;
    this.password = password;
    this.activity = activity;
  }

  @GetMapping("/admin/staff/{username}/account")
  String account(Actor actor, @PathVariable String username, Model model) {
    return show(actor, username, "", List.of(), model);
  }

  @PostMapping("/admin/staff/{username}/password")
  String give(Actor actor, @PathVariable String username, @RequestParam(defaultValue = "") String password,
      @RequestParam int version, Model model, HttpServletResponse response) {
    try {
      this.password.give(actor, username, password, version);
    } catch (Refused refused) {
      return show(actor, username, "", Again.with(refused, response), model);
    }
    Flash.tell(response, "organization.staff.password-given");
    return "redirect:/admin/staff";
  }

  @PostMapping("/admin/staff/{username}/activity")
  String set(Actor actor, @PathVariable String username, @RequestParam boolean active, @RequestParam int version,
      @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response) {
    try {
      activity.set(actor, username, active, version, reason);
    } catch (Refused refused) {
      return show(actor, username, reason, Again.with(refused, response), model);
    }
    Flash.tell(response, active ? "organization.staff.opened" : "organization.staff.closed");
    return "redirect:/admin/staff";
  }

  private String show(Actor actor, String username, String reason, List<Refusal> refusals, Model model) {
    StaffRow row = store.find(actor, username).orElseThrow(Refused::absent);
    model.addAttribute("staff", row);
    model.addAttribute("own", row.id().equals(actor.id()));
    model.addAttribute("least", PasswordRules.LEAST);
    model.addAttribute("reason", reason);
    model.addAttribute("refusals", refusals);
    return "organization/staff/account";
  }
}
