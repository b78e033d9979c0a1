package org.wasl.organization.admin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wasl.kernel.Digits;
import org.wasl.kernel.HijriDate;
import org.wasl.kernel.InvalidValue;

/** Days, hours and numbers as people type them, in any digits. */
public final class Typed {

  private static final Pattern DAY = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");
  private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(?::(\\d{2})(?::00)?)?");
  private static final int LAST_HIJRI_YEAR = HijriDate.LAST_YEAR;

  private Typed() {}

  /** A day in either calendar: {@code 2027/03/09} or {@code 1448/09/29}; {@code day-unreadable} otherwise. */
  public static LocalDate day(String typed) {
    Matcher parts = DAY.matcher(Digits.toAscii(typed).strip());
    if (!parts.matches()) {
      throw new InvalidValue("day-unreadable");
    }
    int year = Integer.parseInt(parts.group(1));
    int month = Integer.parseInt(parts.group(2));
    int day = Integer.parseInt(parts.group(3));
    if (year <= LAST_HIJRI_YEAR) {
      return new HijriDate(year, month, day).toGregorian();
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException absent) {
      throw new InvalidValue("date-not-in-calendar");
    }
  }

  /** An hour of the day: {@code 8}, {@code 08:00}, {@code ١٦:٣٠}; {@code hour-unreadable} otherwise. */
  public static LocalTime hour(String typed) {
    Matcher parts = HOUR.matcher(Digits.toAscii(typed).strip());
    try {
      if (parts.matches()) {
        String minutes = parts.group(2);
        return LocalTime.of(Integer.parseInt(parts.group(1)), minutes == null ? 0 : Integer.parseInt(minutes));
      }
    } catch (DateTimeException absent) {
      throw new InvalidValue("hour-unreadable");
    }
    throw new InvalidValue("hour-unreadable");
  }

  /** A whole number from 0; {@code number-unreadable} otherwise. */
  public static int number(String typed) {
    String digits = Digits.toAscii(typed).strip();
    if (!digits.matches("\\d{1,9}")) {
      throw new InvalidValue("number-unreadable");
    }
    return Integer.parseInt(digits);
  }
}
