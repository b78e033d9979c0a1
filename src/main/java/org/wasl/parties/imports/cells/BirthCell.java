package org.wasl.parties.imports.cells;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wasl.kernel.BirthDate;
import org.wasl.kernel.CalendarKind;
import org.wasl.kernel.Digits;
import org.wasl.kernel.InvalidValue;

/**
 * A birth date in one of the ways in which people write them: {@code 1381}, {@code 1387/10/09}, {@code 1361-04-07},
 * {@code 25-10-1409هـ}, {@code ١٣/١٢/١٤٢١}, {@code 3/14/1990}, or the day's number that a spreadsheet counts by. The
 * year tells the calendar: 1300 to 1500 is Hijri, 1850 to 2100 Gregorian; «هـ» and «م» say it themselves.
 */
final class BirthCell {

  private static final Pattern PARTS =
      Pattern.compile("([0-9]{1,4})(?:[-/.\\\\ ]+([0-9]{1,2})[-/.\\\\ ]+([0-9]{1,4}))?");
  private static final Pattern HIJRI = Pattern.compile("(?:هـ?|[Hh])\\.?$");
  private static final Pattern GREGORIAN = Pattern.compile("(?:م|AD|ad)\\.?$");
  private static final Pattern WORDS_AFTER = Pattern.compile("[^0-9]+$");
  private static final Pattern PARTING = Pattern.compile("[/. ]+");
  private static final Pattern SERIAL = Pattern.compile("[0-9]{4,5}(?:\\.[0-9]+)?");

  private BirthCell() {}

  /**
   * What was read.
   *
   * @param how code of what was done to it; empty where it stands as it was written
   */
  record Read(BirthDate birth, String how) {}

  /** Throws {@link InvalidValue} where it is no day of anybody's birth. */
  static Read of(String typed, LocalDate today) {
    String text = Digits.toAscii(CellText.withoutMarks(typed)).strip();
    boolean hijri = HIJRI.matcher(text).find();
    boolean gregorian = GREGORIAN.matcher(text).find();
    String bare = WORDS_AFTER.matcher(text).replaceFirst("");
    Matcher parts = PARTS.matcher(bare);
    if (!parts.matches()) {
      return serial(bare, today);
    }
    if (parts.group(2) == null) {
      int year = Integer.parseInt(bare);
      return isYear(year) ? year(bare, kind(year, hijri, gregorian), today) : serial(bare, today);
    }
    return whole(parts, hijri, gregorian, typed, today);
  }

  private static Read year(String year, CalendarKind kind, LocalDate today) {
    return new Read(BirthDate.of(kind, year, true).plausibleOn(today), "");
  }

  private static Read whole(Matcher parts, boolean hijri, boolean gregorian, String typed, LocalDate today) {
    int first = Integer.parseInt(parts.group(1));
    int middle = Integer.parseInt(parts.group(2));
    int last = Integer.parseInt(parts.group(3));
    boolean yearFirst = parts.group(1).length() == 4;
    int year = yearFirst ? first : last;
    if (!isYear(year)) {
      throw new InvalidValue("birth-date-format");
    }
    int day = yearFirst ? last : first;
    boolean american = middle > 12 && day <= 12;
    CalendarKind kind = kind(year, hijri, gregorian);
    String value = "%04d-%02d-%02d".formatted(year, american ? day : middle, american ? middle : day);
    try {
      BirthDate birth = BirthDate.of(kind, value, false).plausibleOn(today);
      boolean asWritten = yearFirst && !hijri && !gregorian
          && PARTING.matcher(typed.strip()).replaceAll("-").equals(value);
      return new Read(birth, asWritten ? "" : american ? "birth-month-first" : "birth-order");
    } catch (InvalidValue noDay) {
      if (noDay.code().equals("date-not-in-calendar")) {
        return new Read(year(String.valueOf(year), kind, today).birth(), "birth-year-only");
      }
      throw noDay;
    }
  }

  /** Days since the end of 1899, as spreadsheets count. */
  private static Read serial(String number, LocalDate today) {
    if (!SERIAL.matcher(number).matches()) {
      throw new InvalidValue("birth-date-format");
    }
    LocalDate day = LocalDate.of(1899, 12, 30).plusDays((long) Double.parseDouble(number));
    return new Read(BirthDate.of(CalendarKind.GREGORIAN, day.toString(), false).plausibleOn(today), "birth-serial");
  }

  private static boolean isYear(int year) {
    return year >= 1300 && year <= 1500 || year >= 1850 && year <= 2100;
  }

  private static CalendarKind kind(int year, boolean hijri, boolean gregorian) {
    return hijri || !gregorian && year <= 1500 ? CalendarKind.HIJRI : CalendarKind.GREGORIAN;
  }
}
