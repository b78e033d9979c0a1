package org.wasl.requests.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wasl.catalogue.Catalogue;
import org.wasl.catalogue.ServiceVersion;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.organization.Actors;
import org.wasl.organization.Branch;
import org.wasl.organization.Branches;
import org.wasl.organization.ReferenceYear;
import org.wasl.organization.WorkingCalendar;
import org.wasl.requests.promise.PromiseDates;
import org.wasl.seed.SeedPlan;

/** Asks the rooms that requests lean on: the guide, the calendar, the promise's rule, who works here. */
@Component
class Preparing {

  private final Catalogue catalogue;
  private final Branches branches;
  private final WorkingCalendar calendar;
  private final PromiseDates promiseDates;
  private final ReferenceYear years;
  private final Actors actors;

  Preparing(Catalogue catalogue, Branches branches, WorkingCalendar calendar, PromiseDates promiseDates,
      ReferenceYear years, Actors actors) {
    this.catalogue = catalogue;
    this.branches = branches;
    this.calendar = calendar;
    this.promiseDates = promiseDates;
    this.years = years;
    this.actors = actors;
  }

  Prepared prepared(SeedPlan plan) {
    List<String> codes = branches.all().stream().map(Branch::code).toList();
    List<ServiceVersion> services = catalogue.offered();
    List<LocalDate> days = new ArrayList<>();
    Map<LocalDate, Integer> yearOf = new HashMap<>();
    Map<String, PromiseDates.Dates> promises = new HashMap<>();
    List<Integer> targets = services.stream().map(ServiceVersion::targetDays).distinct().toList();
    for (LocalDate day = plan.until().minusYears(2); !day.isAfter(plan.until()); day = day.plusDays(1)) {
      if (day.isBefore(plan.until()) && calendar.isWorking("tabuk", day)) {
        days.add(day);
      }
      yearOf.put(day, years.of(day));
      promises(codes, targets, day, promises);
    }
    return new Prepared(codes, services, days, yearOf, promises, actor("officer"), actor("officer-umluj"), actor("manager"));
  }

  private void promises(List<String> codes, List<Integer> targets, LocalDate day, Map<String, PromiseDates.Dates> promises) {
    for (String branch : codes) {
      for (int target : targets) {
        promises.put(Prepared.key(branch, day, target),
            promiseDates.of(branch, day.atTime(12, 0).atZone(AssociationZone.ZONE).toInstant(), target));
      }
    }
  }

  private Actor actor(String username) {
    return actors.named(username).orElseThrow();
  }
}
