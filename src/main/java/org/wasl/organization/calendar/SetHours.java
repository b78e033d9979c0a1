package org.wasl.organization.calendar;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Gathered;
import org.wasl.organization.OrganizationPermissions;
import org.wasl.organization.admin.Subjects;

/** Sets the weekly hours of a branch for ordinary weeks or for Ramadan. Promises already made keep their day. */
@Component
class SetHours {

  private final HoursStore store;
  private final Journal journal;
  private final StoredCalendar calendars;

  SetHours(HoursStore store, Journal journal, StoredCalendar calendars) {
    this.store = store;
    this.journal = journal;
    this.calendars = calendars;
  }

  /** Refused as {@link HoursForm#read} says, or as stale. */
  @Transactional
  public void set(Actor actor, String branch, Season season, Map<String, String> cells, int version) {
    actor.must(OrganizationPermissions.ADMINISTER);
    Gathered gathered = new Gathered();
    WeeklyHours hours = HoursForm.read(cells, gathered);
    gathered.orRefuse();
    store.keep(branch, season, hours, version);
    journal.record(actor, Entry.of("organization.hours-set", "branch", Subjects.of("branch", branch))
        .on(branch).saying(season.code()));
    calendars.forget();
  }
}
