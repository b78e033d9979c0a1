package org.wasl.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;

/**
 * A day of the Umm al-Qura calendar (domain §4.4). The table knows the years 1300 to 1600; a day it has not,
 * such as 1447/02/30, is refused with {@code date-not-in-calendar}, a year outside with
 * {@code date-hijri-year} (first, last).
 */
public record HijriDate(int year, int month, int day) {

  /** The first and last year of the table. */
  public static final int FIRST_YEAR = 1300;

  public static final int LAST_YEAR = 1600;

  private static final LocalDate FIRST_DAY = LocalDate.from(HijrahDate.of(FIRST_YEAR, 1, 1));
  private static final LocalDate AFTER_LAST_DAY = LocalDate.from(HijrahDate.of(LAST_YEAR, 12, 1)).plusDays(29);

  private static final List<String> MONTHS_AR = List.of("محرم", "صفر", "ربيع الأول", "ربيع الآخر",
      "جمادى الأولى", "جمادى الآخرة", "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة");
  private static final List<String> MONTHS_EN = List.of("Muharram", "Safar", "Rabi I", "Rabi II", "Jumada I",
      "Jumada II", "Rajab", "Sha'ban", "Ramadan", "Shawwal", "Dhu al-Qa'dah", "Dhu al-Hijjah");

  public HijriDate {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new InvalidValue("date-hijri-year", FIRST_YEAR, LAST_YEAR);
    }
    try {
      var _ = HijrahChronology.INSTANCE.date(year, month, day);
    } catch (DateTimeException absent) {
      throw new InvalidValue("date-not-in-calendar");
    }
  }

  /** The Hijri day of a Gregorian one; {@code date-hijri-year} when the table does not reach it. */
  public static HijriDate of(LocalDate gregorian) {
    if (!isKnown(gregorian)) {
      throw new InvalidValue("date-hijri-year", FIRST_YEAR, LAST_YEAR);
    }
    HijrahDate date = HijrahDate.from(gregorian);
    return new HijriDate(date.get(ChronoField.YEAR), date.get(ChronoField.MONTH_OF_YEAR),
        date.get(ChronoField.DAY_OF_MONTH));
  }

  /** True when the table has this day: 1882-11-12 up to the end of 1600 Hijri. */
  public static boolean isKnown(LocalDate gregorian) {
    return !gregorian.isBefore(FIRST_DAY) && gregorian.isBefore(AFTER_LAST_DAY);
  }

  /** The same day in the Gregorian calendar. */
  public LocalDate toGregorian() {
    return LocalDate.from(HijrahChronology.INSTANCE.date(year, month, day));
  }

  /** The month's name in Arabic, or English for any other language. */
  public String monthName(Locale locale) {
    return (DualDate.isArabic(locale) ? MONTHS_AR : MONTHS_EN).get(month - 1);
  }

  /** {@code 1448/06/12}, ASCII digits. */
  @Override
  public String toString() {
    return "%04d/%02d/%02d".formatted(year, month, day);
  }
}
