package org.wasl.parties.seed;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.wasl.kernel.HijriDate;

/** Gregorian days of Hijri ones, month by month kept: the calendar's own reckoning is slow for millions. */
final class HijriDays {

  private final Map<Integer, LocalDate> firsts = new HashMap<>();

  /** The day; every month has 29. */
  LocalDate day(int year, int month, int day) {
    return firsts.computeIfAbsent(year * 12 + month, key -> new HijriDate(year, month, 1).toGregorian())
        .plusDays(day - 1L);
  }
}
