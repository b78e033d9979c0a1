package org.wasl.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A birth date kept as it was said: its calendar and value, with the Gregorian day worked out beside it
 * (domain §4.4). A bare year stands for 01/07 of that calendar's year, as on elders' cards, and is always
 * approximate: a weak key for matching.
 *
 * <p>Refusals: {@code birth-date-format} (neither {@code YYYY-MM-DD} nor {@code YYYY}),
 * {@code date-not-in-calendar}, {@code date-hijri-year}; and from {@link #plausibleOn}
 * {@code birth-date-future}, {@code birth-date-too-old} (years).
 *
 * @param value {@code YYYY-MM-DD} or {@code YYYY} in {@code calendar}, ASCII digits
 * @param approximate true when the day is not to be relied on
 * @param date the Gregorian day
 */
public record BirthDate(CalendarKind calendar, String value, boolean approximate, LocalDate date) {

  /** Nobody alive is older, in years. */
  public static final int OLDEST = 130;

  private static final Pattern SHAPE = Pattern.compile("([0-9]{4})(?:[-/]([0-9]{1,2})[-/]([0-9]{1,2}))?");

  /** The date of a value as typed; {@code /} and {@code -} both part it, any digits. */
  public static BirthDate of(CalendarKind calendar, @Nullable String typed, boolean approximate) {
    Matcher shape = SHAPE.matcher(typed == null ? "" : Digits.toAscii(typed).strip());
    if (!shape.matches()) {
      throw new InvalidValue("birth-date-format");
    }
    int year = Integer.parseInt(shape.group(1));
    if (shape.group(2) == null) {
      return new BirthDate(calendar, shape.group(1), true, day(calendar, year, 7, 1));
    }
    int month = Integer.parseInt(shape.group(2));
    int day = Integer.parseInt(shape.group(3));
    String value = "%04d-%02d-%02d".formatted(year, month, day);
    return new BirthDate(calendar, value, approximate, day(calendar, year, month, day));
  }

  /** This date, if someone living on {@code today} can have it. A bare year may be the running one. */
  public BirthDate plausibleOn(LocalDate today) {
    if (earliest().isAfter(today)) {
      throw new InvalidValue("birth-date-future");
    }
    if (date.isBefore(today.minusYears(OLDEST))) {
      throw new InvalidValue("birth-date-too-old", OLDEST);
    }
    return this;
  }

  /** Whole Gregorian years on {@code today}; 0 for one not yet a year old. */
  public int age(LocalDate today) {
    return Math.max(0, Period.between(date, today).getYears());
  }

  /** True when only the year was given. */
  public boolean yearOnly() {
    return value.length() == 4;
  }

  private LocalDate earliest() {
    return yearOnly() ? day(calendar, Integer.parseInt(value), 1, 1) : date;
  }

  private static LocalDate day(CalendarKind calendar, int year, int month, int day) {
    if (calendar == CalendarKind.HIJRI) {
      return new HijriDate(year, month, day).toGregorian();
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException absent) {
      throw new InvalidValue("date-not-in-calendar");
    }
  }
}
