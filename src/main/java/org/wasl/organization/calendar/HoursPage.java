package org.wasl.organization.calendar;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.wasl.kernel.Refusal;
import org.wasl.organization.Branch;

/**
 * The form of a branch's weekly hours in one season.
 *
 * @param cells what was typed, by the names of {@link HoursForm}
 */
public record HoursPage(
    Branch branch, Season season, Map<String, String> cells, int version, List<Refusal> refusals) {

  /** The week as it is read here: from Sunday. */
  public static final List<DayOfWeek> WEEK = List.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY,
      DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

  /** What stands in a cell; empty when nothing does. */
  public String cell(String end, DayOfWeek day, int shift) {
    return cells.getOrDefault(HoursForm.cell(end, day, shift), "");
  }

  /** The cell's name. */
  public String name(String end, DayOfWeek day, int shift) {
    return HoursForm.cell(end, day, shift);
  }
}
