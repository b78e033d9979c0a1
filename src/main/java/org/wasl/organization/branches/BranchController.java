package org.wasl.organization.branches;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.organization.admin.Again;
import org.wasl.web.Flash;

/** The branches and offices: a list that also leads to their hours, and one to change. */
@Controller
class BranchController {

  private final BranchStore store;
  private final ChangeBranch change;

  BranchController(BranchStore store, ChangeBranch change) {
    this.store = store;
    this.change = change;
  }

  @GetMapping("/admin/branches")
  String all(Actor actor, Model model) {
    model.addAttribute("branches", store.all(actor));
    return "organization/branches/list";
  }

  @GetMapping("/admin/branches/{code}")
  String one(Actor actor, @PathVariable String code, Model model) {
    BranchRow branch = store.find(actor, code).orElseThrow(Refused::absent);
    model.addAttribute("page", new BranchPage(branch, BranchForm.of(branch), List.of()));
    return "organization/branches/edit";
  }

  @PostMapping("/admin/branches/{code}")
  String change(Actor actor, @PathVariable String code, BranchForm form, Model model, HttpServletResponse response) {
    try {
      change.change(actor, code, form);
    } catch (Refused refused) {
      List<Refusal> refusals = Again.with(refused, response);
      model.addAttribute("page", new BranchPage(store.find(actor, code).orElseThrow(Refused::absent), form, refusals));
      return "organization/branches/edit";
    }
    Flash.tell(response, "organization.branches.saved");
    return "redirect:/admin/branches";
  }
}
