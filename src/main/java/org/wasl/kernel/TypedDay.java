package org.wasl.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people type it, year first, in any digits, parted by {@code /} or {@code -}. Its year says the calendar: up to
 * 1600 it is Hijri, since nothing that Wasl asks for happened before 1700 (domain §4.4); a day that only one of the two
 * calendars has is none. Dates of birth are read by
 * {@link BirthDate}, which knows bare years.
 */
public final class TypedDay {

  private static final Pattern SHAPE = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");

  private TypedDay() {}

  /**
   * The day of {@code 2027/03/09} or {@code 1448/09/29}. Refusals: {@code day-unreadable}, {@code date-not-in-calendar},
   * {@code date-hijri-year} (first, last).
   */
  public static LocalDate of(String typed) {
    Matcher parts = SHAPE.matcher(Digits.toAscii(typed).strip());
    if (!parts.matches()) {
      throw new InvalidValue("day-unreadable");
    }
    int year = Integer.parseInt(parts.group(1));
    int month = Integer.parseInt(parts.group(2));
    int day = Integer.parseInt(parts.group(3));
    if (year <= HijriDate.LAST_YEAR) {
      return new HijriDate(year, month, day).toGregorian();
    }
    try {
      LocalDate typedDay = LocalDate.of(year, month, day);
      if (!HijriDate.isKnown(typedDay)) {
        throw new InvalidValue("date-not-in-calendar");
      }
      return typedDay;
    } catch (DateTimeException absent) {
      throw new InvalidValue("date-not-in-calendar");
    }
  }

  /** The calendar in which a day that {@link #of} reads was written. */
  public static CalendarKind calendarOf(String typed) {
    return Integer.parseInt(Digits.toAscii(typed).strip().substring(0, 4)) <= HijriDate.LAST_YEAR
        ? CalendarKind.HIJRI : CalendarKind.GREGORIAN;
  }
}
