package org.wasl.organization.calendar;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.organization.Branch;
import org.wasl.organization.Branches;
import org.wasl.organization.OrganizationPermissions;
import org.wasl.organization.admin.Again;
import org.wasl.web.Flash;

/** The days off: the year as a list, a Ramadan to move, holidays to enter, change and take out. */
@Controller
class CalendarController {

  private static final String BACK = "redirect:/admin/calendar";

  private final DaysOffStore store;
  private final Branches branches;
  private final MoveRamadan move;
  private final KeepHolidays keep;
  private final Clock clock;

  CalendarController(
      DaysOffStore store, Branches branches, MoveRamadan move, KeepHolidays keep, Clock clock) {
    this.store = store;
    this.branches = branches;
    this.move = move;
    this.keep = keep;
    this.clock = clock;
  }

  @GetMapping("/admin/calendar")
  String year(Actor actor, @RequestParam(required = false) @Nullable Integer year, Model model) {
    int wanted = year == null ? AssociationZone.dateOf(clock.instant()).getYear() : Math.clamp(year, 1900, 2100);
    model.addAttribute("page", new CalendarPage(wanted, store.seasons(actor, wanted), store.holidays(actor, wanted),
        branches.all().stream().collect(Collectors.toMap(Branch::code, each -> each))));
    return "organization/calendar/year";
  }

  @GetMapping("/admin/calendar/ramadan/{year}")
  String ramadan(Actor actor, @PathVariable int year, Model model) {
    SeasonRow season = store.season(actor, year).orElseThrow(Refused::absent);
    return show(model, new SeasonPage(
        season, season.first().toString(), season.last().toString(), season.version(), List.of()));
  }

  @PostMapping("/admin/calendar/ramadan/{year}")
  String move(Actor actor, @PathVariable int year, @RequestParam(defaultValue = "") String first,
      @RequestParam(defaultValue = "") String last, @RequestParam int version, Model model,
      HttpServletResponse response) {
    try {
      move.move(actor, year, first, last, version);
    } catch (Refused refused) {
      List<Refusal> refusals = Again.with(refused, response);
      SeasonRow season = store.season(actor, year).orElseThrow(Refused::absent);
      return show(model, new SeasonPage(season, first, last, version, refusals));
    }
    Flash.tell(response, "organization.calendar.saved");
    return BACK;
  }

  @GetMapping("/admin/calendar/holidays/new")
  String fresh(Actor actor, Model model) {
    actor.must(OrganizationPermissions.ADMINISTER);
    return show(model, null, HolidayForm.EMPTY, List.of());
  }

  @PostMapping("/admin/calendar/holidays")
  String add(Actor actor, HolidayForm form, Model model, HttpServletResponse response) {
    try {
      keep.add(actor, form);
    } catch (Refused refused) {
      return show(model, null, form, Again.with(refused, response));
    }
    Flash.tell(response, "organization.calendar.saved");
    return BACK;
  }

  @GetMapping("/admin/calendar/holidays/{id}")
  String holiday(Actor actor, @PathVariable UUID id, Model model) {
    return show(model, id, HolidayForm.of(store.holiday(actor, id).orElseThrow(Refused::absent)), List.of());
  }

  @PostMapping("/admin/calendar/holidays/{id}")
  String change(Actor actor, @PathVariable UUID id, HolidayForm form, Model model, HttpServletResponse response) {
    try {
      keep.change(actor, id, form);
    } catch (Refused refused) {
      return show(model, id, form, Again.with(refused, response));
    }
    Flash.tell(response, "organization.calendar.saved");
    return BACK;
  }

  @PostMapping("/admin/calendar/holidays/{id}/removal")
  String remove(Actor actor, @PathVariable UUID id, @RequestParam int version,
      @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response) {
    try {
      keep.remove(actor, id, version, reason);
    } catch (Refused refused) {
      List<Refusal> refusals = Again.with(refused, response);
      return show(model, id, HolidayForm.of(store.holiday(actor, id).orElseThrow(Refused::absent)), refusals);
    }
    Flash.tell(response, "organization.calendar.removed");
    return BACK;
  }

  private static String show(Model model, SeasonPage page) {
    model.addAttribute("page", page);
    return "organization/calendar/ramadan";
  }

  private String show(Model model, @Nullable UUID id, HolidayForm form, List<Refusal> refusals) {
    model.addAttribute("page", new HolidayPage(id, form, branches.all(), refusals));
    return "organization/calendar/holiday";
  }
}
