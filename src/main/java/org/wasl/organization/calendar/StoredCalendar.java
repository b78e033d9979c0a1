package org.wasl.organization.calendar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.wasl.kernel.Refused;
import org.wasl.organization.Shift;
import org.wasl.organization.WorkingCalendar;

/**
 * Counts by the calendars in the database. Lists remember a calendar for five seconds; whoever writes reads it afresh,
 * so that a promise is made by what holds in its own transaction, a holiday entered a moment ago included.
 */
@Component
class StoredCalendar implements WorkingCalendar {

  private final CalendarStore store;
  private final Cache<String, BranchCalendar> recent =
      Caffeine.newBuilder().maximumSize(100).expireAfterWrite(Duration.ofSeconds(5)).build();

  StoredCalendar(CalendarStore store) {
    this.store = store;
  }

  @Override
  public boolean isWorking(String branch, LocalDate day) {
    return of(branch).isWorking(day);
  }

  @Override
  public LocalDate onOrAfter(String branch, LocalDate day) {
    return of(branch).onOrAfter(day);
  }

  @Override
  public LocalDate workingDaysBefore(String branch, LocalDate day, int n) {
    return of(branch).before(day, n);
  }

  @Override
  public LocalDate plusWorkingDays(String branch, LocalDate day, int n) {
    return of(branch).plus(day, n);
  }

  @Override
  public List<Shift> shifts(String branch, LocalDate day) {
    return of(branch).shifts(day);
  }

  /** What was changed shows with the next question. */
  void forget() {
    recent.invalidateAll();
  }

  private BranchCalendar of(String branch) {
    BranchCalendar known = writing() ? null : recent.getIfPresent(branch);
    if (known == null) {
      known = store.of(branch).orElseThrow(() -> Refused.field("branch", "branch-unknown"));
      if (!writing()) {
        recent.put(branch, known);
      }
    }
    return known;
  }

  private static boolean writing() {
    return TransactionSynchronizationManager.isActualTransactionActive()
        && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
  }
}
