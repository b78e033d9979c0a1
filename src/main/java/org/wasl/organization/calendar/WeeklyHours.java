package org.wasl.organization.calendar;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wasl.organization.Shift;

/** The shifts of each weekday, earliest first; a day that is absent is closed. */
public record WeeklyHours(Map<DayOfWeek, List<Shift>> shifts) {

  static final WeeklyHours NONE = new WeeklyHours(Map.of());

  public WeeklyHours {
    Map<DayOfWeek, List<Shift>> ordered = new EnumMap<>(DayOfWeek.class);
    shifts.forEach((day, of) -> {
      if (!of.isEmpty()) {
        ordered.put(day, of.stream().sorted(Comparator.comparing(Shift::starts)).toList());
      }
    });
    shifts = Map.copyOf(ordered);
  }

  /** Empty when the day is closed. */
  public List<Shift> on(DayOfWeek day) {
    return shifts.getOrDefault(day, List.of());
  }

  boolean areNone() {
    return shifts.isEmpty();
  }
}
