package org.wasl.organization.calendar;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Gathered;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Uuid7;
import org.wasl.organization.Branches;
import org.wasl.organization.OrganizationPermissions;

/** Enters, changes and takes out holidays, of the association or of one branch. Promises already made keep their day. */
@Component
class KeepHolidays {

  private final DaysOffStore store;
  private final Branches branches;
  private final Journal journal;
  private final StoredCalendar calendars;

  KeepHolidays(DaysOffStore store, Branches branches, Journal journal, StoredCalendar calendars) {
    this.store = store;
    this.branches = branches;
    this.journal = journal;
    this.calendars = calendars;
  }

  /** Refused as {@link HolidayForm#read} says, or with {@code holiday-twice}. */
  @Transactional
  public void add(Actor actor, HolidayForm form) {
    actor.must(OrganizationPermissions.ADMINISTER);
    HolidayForm.Read holiday = read(form);
    UUID id = Uuid7.next();
    store.add(id, holiday);
    tell(actor, "organization.holiday-added", id, holiday.nameAr(), holiday.days(), null);
  }

  /** As {@link #add}, or refused as stale. */
  @Transactional
  public void change(Actor actor, UUID id, HolidayForm form) {
    actor.must(OrganizationPermissions.ADMINISTER);
    HolidayRow before = store.holiday(actor, id).orElseThrow(Refused::absent);
    HolidayForm.Read holiday = read(form);
    store.change(id, holiday, form.version());
    String name = before.nameAr() + " " + before.first() + " – " + before.last() + " → " + holiday.nameAr();
    tell(actor, "organization.holiday-changed", id, name, holiday.days(), null);
  }

  /** Refused without a reason, or as stale. */
  @Transactional
  public void remove(Actor actor, UUID id, int version, @Nullable String reason) {
    actor.must(OrganizationPermissions.ADMINISTER);
    HolidayRow row = store.holiday(actor, id).orElseThrow(Refused::absent);
    Gathered gathered = new Gathered();
    String why = gathered.at("reason", () -> CleanText.requiredLine("reason", reason, 500));
    gathered.orRefuse();
    store.remove(id, version);
    tell(actor, "organization.holiday-removed", id, row.nameAr(), new Days(row.first(), row.last()), why);
  }

  private HolidayForm.Read read(HolidayForm form) {
    Gathered gathered = new Gathered();
    HolidayForm.Read holiday = form.read(branches.all(), gathered);
    gathered.orRefuse();
    return Objects.requireNonNull(holiday);
  }

  private void tell(Actor actor, String what, UUID id, String name, Days days, @Nullable String why) {
    journal.record(actor, Entry.of(what, "holiday", id).because(why)
        .saying(name + " " + days.first() + " – " + days.last()));
    calendars.forget();
  }
}
