package org.wasl.requests.promise;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.wasl.kernel.AssociationZone;
import org.wasl.organization.Settings;
import org.wasl.organization.WorkingCalendar;

/**
 * Counts a promise (P-6.4, reading C): {@code max(raised day + least days, raised day + the service's target)}, moved
 * on to a working day of the branch. The raised day is Riyadh's; the floor limits what is quoted, never how early the
 * reply may come.
 */
@Component
public class PromiseDates {

  private final WorkingCalendar calendar;
  private final Settings settings;

  PromiseDates(WorkingCalendar calendar, Settings settings) {
    this.calendar = calendar;
    this.settings = settings;
  }

  /**
   * @param earliest the first day that may be quoted, working or not
   * @param promised the day quoted: a working day of the branch, never before {@code earliest}
   */
  public record Dates(LocalDate earliest, LocalDate promised) {}

  /** The promise of a request raised at that moment; {@code targetDays} are calendar days. */
  public Dates of(String branch, Instant raisedAt, int targetDays) {
    LocalDate raised = AssociationZone.dateOf(raisedAt);
    int least = settings.number("promise.min-days");
    LocalDate earliest = raised.plusDays(least);
    return new Dates(earliest, calendar.onOrAfter(branch, raised.plusDays(Math.max(least, targetDays))));
  }

  /** A day that somebody names, moved on to a working day of the branch. */
  public LocalDate onWorkingDay(String branch, LocalDate day) {
    return calendar.onOrAfter(branch, day);
  }
}
