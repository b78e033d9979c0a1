package org.wasl.requests.promise;

import java.time.LocalDate;
import org.wasl.kernel.Coded;
import org.wasl.organization.WorkingCalendar;

/** Who is made aware of a promise, and when: nearer and nearer to the top (P-6.4, reading C 5). */
public enum Escalation implements Coded {
  /** Two working days before: who holds it. */
  OWNER,
  /** On the day: the manager. */
  MANAGER,
  /** A working day after: the executive director. */
  DIRECTOR,
  /** Five working days after: the board's report. */
  BOARD;

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
