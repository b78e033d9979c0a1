package org.wasl.organization.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Gathered;
import org.wasl.kernel.Refusal;
import org.wasl.organization.Shift;
import org.wasl.organization.admin.Typed;

/**
 * The cells of a week: {@code from-7-1} is the start of Sunday's first shift, {@code to-7-2} the end of its second.
 * A day whose cells are empty is closed.
 */
final class HoursForm {

  static final String FROM = "from";
  static final String TO = "to";
  /** A day has up to two shifts: morning and evening. */
  static final int SHIFTS = 2;

  private HoursForm() {}

  static String cell(String end, DayOfWeek day, int shift) {
    return end + "-" + day.getValue() + "-" + shift;
  }

  /** The cells that say these hours; a third shift, which no form makes, is left out. */
  static Map<String, String> cells(WeeklyHours hours) {
    Map<String, String> cells = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      List<Shift> shifts = hours.on(day);
      for (int i = 0; i < Math.min(SHIFTS, shifts.size()); i++) {
        cells.put(cell(FROM, day, i + 1), shifts.get(i).starts().toString());
        cells.put(cell(TO, day, i + 1), shifts.get(i).ends().toString());
      }
    }
    return cells;
  }

  /**
   * The hours that the cells say; refusals go to {@code gathered}: {@code hour-unreadable}, {@code hours-half-given},
   * {@code shift-backwards}, {@code hours-overlap}, and {@code hours-never-open} when the whole week is empty.
   */
  static WeeklyHours read(Map<String, String> cells, Gathered gathered) {
    Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
    boolean anything = false;
    for (DayOfWeek day : DayOfWeek.values()) {
      List<Shift> shifts = new ArrayList<>();
      for (int i = 1; i <= SHIFTS; i++) {
        anything |= !typed(cells, FROM, day, i).isEmpty() || !typed(cells, TO, day, i).isEmpty();
        Shift shift = shift(cells, day, i, gathered);
        if (shift != null) {
          shifts.add(shift);
        }
      }
      if (shifts.size() == SHIFTS && shifts.getFirst().overlaps(shifts.getLast())) {
        gathered.add(Refusal.at(cell(FROM, day, SHIFTS), "hours-overlap"));
      }
      week.put(day, shifts);
    }
    if (!anything) {
      gathered.add(Refusal.of("hours-never-open"));
    }
    return new WeeklyHours(week);
  }

  private static @Nullable Shift shift(Map<String, String> cells, DayOfWeek day, int n, Gathered gathered) {
    String from = typed(cells, FROM, day, n);
    String to = typed(cells, TO, day, n);
    if (from.isEmpty() != to.isEmpty()) {
      gathered.add(Refusal.at(cell(from.isEmpty() ? FROM : TO, day, n), "hours-half-given"));
      return null;
    }
    LocalTime starts = gathered.ifGiven(cell(FROM, day, n), from, Typed::hour);
    LocalTime ends = gathered.ifGiven(cell(TO, day, n), to, Typed::hour);
    return starts == null || ends == null ? null : gathered.at(cell(TO, day, n), () -> new Shift(starts, ends));
  }

  private static String typed(Map<String, String> cells, String end, DayOfWeek day, int n) {
    return cells.getOrDefault(cell(end, day, n), "").strip();
  }
}
