package org.wasl.organization.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.wasl.kernel.Refused;
import org.wasl.organization.Shift;

/**
 * The calendar of one branch as it stands: what a day is, and how working days are counted (P-6.4, domain §4.4).
 * Holds the holidays of the association and of the branch alike.
 */
record BranchCalendar(WeeklyHours ordinary, WeeklyHours ramadan, List<Days> ramadans, List<Days> holidays) {

  /** How far a working day is looked for, in days; further off the calendar is taken to be broken. */
  private static final int PATIENCE = 730;

  /** The hours of that day, earliest first; empty on a day off. */
  List<Shift> shifts(LocalDate day) {
    if (holidays.stream().anyMatch(each -> each.hold(day))) {
      return List.of();
    }
    boolean fasting = ramadans.stream().anyMatch(each -> each.hold(day));
    return (fasting ? ramadan : ordinary).on(day.getDayOfWeek());
  }

  boolean isWorking(LocalDate day) {
    return !shifts(day).isEmpty();
  }

  LocalDate onOrAfter(LocalDate day) {
    return firstWorking(day, each -> each.plusDays(1));
  }

  LocalDate plus(LocalDate day, int n) {
    return count(day, n, each -> each.plusDays(1));
  }

  LocalDate before(LocalDate day, int n) {
    return count(day, n, each -> each.minusDays(1));
  }

  private LocalDate count(LocalDate from, int n, UnaryOperator<LocalDate> step) {
    if (n < 0) {
      throw new IllegalArgumentException("working days are counted from 0, not from " + n);
    }
    LocalDate day = n == 0 ? firstWorking(from, step) : from;
    for (int counted = 0; counted < n; counted++) {
      day = firstWorking(step.apply(day), step);
    }
    return day;
  }

  private LocalDate firstWorking(LocalDate from, UnaryOperator<LocalDate> step) {
    LocalDate day = from;
    for (int looked = 0; looked < PATIENCE; looked++) {
      if (isWorking(day)) {
        return day;
      }
      day = step.apply(day);
    }
    throw Refused.rule("calendar-without-working-day");
  }
}
