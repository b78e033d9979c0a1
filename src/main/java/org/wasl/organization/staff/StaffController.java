package org.wasl.organization.staff;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.exports.ExportList;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.organization.Branch;
import org.wasl.organization.Branches;
import org.wasl.organization.admin.Again;
import org.wasl.web.Flash;
import org.wasl.web.Ui;

/** The members of staff: the list, a new one, one to change. */
@Controller
class StaffController {

  private static final String EDIT = "organization/staff/edit";
  private static final String LIST = "redirect:/admin/staff";

  private final StaffStore store;
  private final Branches branches;
  private final AddStaff add;
  private final ChangeStaff change;
  private final ExportList export;

  StaffController(StaffStore store, Branches branches, AddStaff add, ChangeStaff change, ExportList export) {
    this.store = store;
    this.branches = branches;
    this.add = add;
    this.change = change;
    this.export = export;
  }

  @GetMapping("/admin/staff")
  String all(Actor actor, Model model) {
    model.addAttribute("staff", store.all(actor));
    model.addAttribute("branches", branches.all().stream().collect(Collectors.toMap(Branch::code, each -> each)));
    model.addAttribute("roles", byCode(store.choices(actor).roles()));
    return "organization/staff/list";
  }

  private static Map<String, Named> byCode(List<Named> all) {
    return all.stream().collect(Collectors.toMap(Named::code, each -> each));
  }

  /** All of them as a table. */
  @PostMapping("/admin/staff/export")
  void export(Ui ui, Actor actor, @RequestParam(defaultValue = "csv") String as, HttpServletResponse response)
      throws IOException {
    Choices choices = store.choices(actor);
    export.send(actor, ui, as,
        StaffTable.of(ui, store.all(actor), byCode(choices.roles()), byCode(choices.departments())), response);
  }

  @GetMapping("/admin/staff/new")
  String fresh(Actor actor, Model model) {
    return show(actor, model, null, StaffForm.EMPTY, List.of());
  }

  @PostMapping("/admin/staff")
  String add(Actor actor, StaffForm form, Model model, HttpServletResponse response) {
    try {
      add.add(actor, form);
    } catch (Refused refused) {
      return show(actor, model, null, form, Again.with(refused, response));
    }
    Flash.tell(response, "organization.staff.added");
    return LIST;
  }

  @GetMapping("/admin/staff/{username}")
  String one(Actor actor, @PathVariable String username, Model model) {
    StaffRow kept = store.find(actor, username).orElseThrow(Refused::absent);
    return show(actor, model, kept, StaffForm.of(kept), List.of());
  }

  @PostMapping("/admin/staff/{username}")
  String change(Actor actor, @PathVariable String username, StaffForm form, Model model,
      HttpServletResponse response) {
    try {
      change.change(actor, username, form);
    } catch (Refused refused) {
      List<Refusal> refusals = Again.with(refused, response);
      return show(actor, model, store.find(actor, username).orElseThrow(Refused::absent), form, refusals);
    }
    Flash.tell(response, "organization.staff.saved");
    return LIST;
  }

  private String show(Actor actor, Model model, @Nullable StaffRow kept, StaffForm form, List<Refusal> refusals) {
    model.addAttribute("page", new StaffPage(kept, form, branches.all(), store.choices(actor), refusals));
    return EDIT;
  }
}
