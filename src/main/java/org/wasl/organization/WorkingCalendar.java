package org.wasl.organization;

import java.time.LocalDate;
import java.util.List;

/**
 * When a branch works: its weekly hours, the hours of Ramadan, the holidays of the association and its own (P-6.4,
 * domain §4.4). Days are the association's calendar days. All answers come from the stored calendar; inside a writing
 * transaction from what it holds at that moment, elsewhere up to five seconds old.
 *
 * <p>An unknown branch is refused with {@code branch-unknown}, a branch that has no working day within two years with
 * {@code calendar-without-working-day}.
 */
public interface WorkingCalendar {

  /** Whether the branch opens on that day at all. Ramadan shortens days, it does not close them. */
  boolean isWorking(String branch, LocalDate day);

  /** That day when it is a working day, else the next one that is: a promise rolls forward, never back. */
  LocalDate onOrAfter(String branch, LocalDate day);

  /**
   * The {@code n}-th working day before a day, the day itself not counted; for 0 the day, or the working day before
   * it when it is none.
   */
  LocalDate workingDaysBefore(String branch, LocalDate day, int n);

  /** The {@code n}-th working day after a day, the day itself not counted; for 0 as {@link #onOrAfter}. */
  LocalDate plusWorkingDays(String branch, LocalDate day, int n);

  /** The hours of a day, earliest first; empty on a day off, several where the shift is split. */
  List<Shift> shifts(String branch, LocalDate day);
}
