package org.wasl.organization.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Gathered;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Refused;
import org.wasl.kernel.TypedDay;
import org.wasl.organization.OrganizationPermissions;
import org.wasl.organization.admin.Subjects;

/** Sets the days of a Ramadan as announced: at most one day from what was computed (domain §4.4). */
@Component
class MoveRamadan {

  private final DaysOffStore store;
  private final Journal journal;
  private final StoredCalendar calendars;

  MoveRamadan(DaysOffStore store, Journal journal, StoredCalendar calendars) {
    this.store = store;
    this.journal = journal;
    this.calendars = calendars;
  }

  /** Refused with {@code day-unreadable}, {@code season-too-far} (computed day), or as stale. */
  @Transactional
  public void move(Actor actor, int hijriYear, @Nullable String first, @Nullable String last, int version) {
    actor.must(OrganizationPermissions.ADMINISTER);
    SeasonRow season = store.season(actor, hijriYear).orElseThrow(Refused::absent);
    Gathered gathered = new Gathered();
    LocalDate from = gathered.at("first", () -> near(first, season.computedFirst()));
    LocalDate to = gathered.at("last", () -> near(last, season.computedLast()));
    gathered.orRefuse();
    Days days = new Days(Objects.requireNonNull(from), Objects.requireNonNull(to));
    store.move(hijriYear, days, version);
    journal.record(actor, Entry.of("organization.ramadan-moved", "season",
        Subjects.of("ramadan", Integer.toString(hijriYear))).on(Integer.toString(hijriYear))
        .saying(days.first() + " – " + days.last()));
    calendars.forget();
  }

  private static LocalDate near(@Nullable String typed, LocalDate computed) {
    LocalDate day = TypedDay.of(typed == null ? "" : typed);
    if (Math.abs(ChronoUnit.DAYS.between(computed, day)) > 1) {
      throw new InvalidValue("season-too-far", computed.toString());
    }
    return day;
  }
}
