package org.wasl.satisfaction;

import java.time.LocalDate;

/**
 * Three months of the Gregorian year: as exact as the time of a rating is kept.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) {

  /** The quarter of a day. */
  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  /** The quarter written as {@link #code}. */
  public static Quarter of(String code) {
    return new Quarter(Integer.parseInt(code.substring(0, 4)), Integer.parseInt(code.substring(6)));
  }

  /** {@code 2026-Q4}; sorts by time. */
  public String code() {
    return "%04d-Q%d".formatted(year, number);
  }

  /** Its first day. */
  public LocalDate first() {
    return LocalDate.of(year, number * 3 - 2, 1);
  }

  /** Its last day. */
  public LocalDate last() {
    return first().plusMonths(3).minusDays(1);
  }

  /** Whether it is over on that day: nothing can come into it any more. */
  public boolean isClosedOn(LocalDate day) {
    return day.isAfter(last());
  }
}
