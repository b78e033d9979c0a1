package org.wasl.parties.duplicates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/**
 * A birth date as far as it can be relied on. A bare year, a date said to be about right, and 01/07 or 01/01, which
 * stand for «some day of that year» on elders' cards (domain §4.4), tell a year only.
 *
 * @param day days since 1970; of a year only, some day in its middle
 * @param exact whether the day can be relied on
 * @param hijri the Hijri year; 0 when not known, as for a bare Gregorian year
 * @param gregorian the Gregorian year; 0 when not known, as for a bare Hijri year
 */
record Born(int day, boolean exact, int hijri, int gregorian) {

  /** Nothing known. */
  static final Born UNKNOWN = new Born(Integer.MIN_VALUE, false, 0, 0);

  static Born of(@Nullable String calendar, @Nullable String value, boolean approximate, @Nullable LocalDate date) {
    if (calendar == null || value == null || date == null) {
      return UNKNOWN;
    }
    boolean byHijri = calendar.equals("hijri");
    int day = (int) date.toEpochDay();
    boolean standsForYear = approximate || value.length() == 4 || value.endsWith("-01-01")
        || byHijri && value.endsWith("-07-01");
    if (standsForYear) {
      int year = Integer.parseInt(value.substring(0, 4));
      return new Born(day, false, byHijri ? year : 0, byHijri ? 0 : year);
    }
    return new Born(day, true, byHijri ? Integer.parseInt(value.substring(0, 4)) : hijriYear(date), date.getYear());
  }

  boolean known() {
    return day != Integer.MIN_VALUE;
  }

  /** Years from one to the other, in the calendar that both know, else by their days. */
  int yearsFrom(Born other) {
    if (hijri != 0 && other.hijri != 0) {
      return Math.abs(hijri - other.hijri);
    }
    if (gregorian != 0 && other.gregorian != 0) {
      return Math.abs(gregorian - other.gregorian);
    }
    return (Math.abs(day - other.day) + 100) / 365;
  }

  private static int hijriYear(LocalDate date) {
    try {
      return HijrahDate.from(date).get(ChronoField.YEAR);
    } catch (DateTimeException beyondTheTable) {
      return 0;
    }
  }
}
