package org.wasl.requests.promise;

import java.time.LocalDate;
import org.wasl.kernel.Coded;
import org.wasl.notices.StaffNotice;
import org.wasl.organization.WorkingCalendar;

/** Who is made aware of a promise, and when: nearer and nearer to the top (P-6.4, reading C 5). */
public enum Escalation implements Coded {
  /** Two working days before: who raised it, and management that holds it. */
  OWNER(StaffNotice.Kind.PROMISE_NEAR),
  /** On the day: the same, and the manager of the branch. */
  MANAGER(StaffNotice.Kind.PROMISE_TODAY),
  /** A working day after: the executive director, and management. */
  DIRECTOR(StaffNotice.Kind.PROMISE_LATE),
  /** Five working days after: the board's report, which the executive director answers for. */
  BOARD(StaffNotice.Kind.PROMISE_BOARD);

  private final StaffNotice.Kind notice;

  Escalation(StaffNotice.Kind notice) {
    this.notice = notice;
  }

  /** What colleagues are told at this step. */
  StaffNotice.Kind notice() {
    return notice;
  }

  @Override
  public String code() {
    return Coded.codeOf(this);
  }

  /** The day from which this step is due for a promise of that branch. */
  LocalDate dueFrom(WorkingCalendar calendar, String branch, LocalDate promised) {
    return switch (this) {
      case OWNER -> calendar.workingDaysBefore(branch, promised, 2);
      case MANAGER -> promised;
      case DIRECTOR -> calendar.plusWorkingDays(branch, promised, 1);
      case BOARD -> calendar.plusWorkingDays(branch, promised, 5);
    };
  }
}
