package org.wasl.requests.lifecycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.CalendarKind;
import org.wasl.kernel.HijriDate;
import org.wasl.kernel.Refused;
import org.wasl.kernel.TypedDay;

/**
 * The last day on which a paper holds, as it stands on the paper (P-2.1b).
 *
 * @param calendar in which it was read from the paper, and is shown again
 */
public record PaperEnd(LocalDate on, CalendarKind calendar) {

  /** No card or contract is given for longer; a day further away is a slip of the pen. */
  static final int FURTHEST_YEARS = 15;

  /**
   * The day as typed, Hijri or Gregorian by its year; null when nothing was. Refusals: those of
   * {@link TypedDay}, and at {@code ends} {@code paper-end-far} (years).
   */
  public static @Nullable PaperEnd read(@Nullable String typed, LocalDate today) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    LocalDate on = TypedDay.of(typed);
    if (on.isAfter(today.plusYears(FURTHEST_YEARS))) {
      throw Refused.field("ends", "paper-end-far", FURTHEST_YEARS);
    }
    return new PaperEnd(on, TypedDay.calendarOf(typed));
  }

  /** {@code 1450/06/12} or {@code 2028/11/29}, as it was typed. */
  public String asWritten() {
    return calendar == CalendarKind.HIJRI ? HijriDate.of(on).toString() : on.toString().replace('-', '/');
  }

  /** A paper may be proven up to its last day; {@code paper-ended} (Hijri, Gregorian) at {@code ends} afterwards. */
  public void mustHoldOn(LocalDate today) {
    if (on.isBefore(today)) {
      throw Refused.field("ends", "paper-ended", HijriDate.of(on).toString(), on.toString().replace('-', '/'));
    }
  }
}
