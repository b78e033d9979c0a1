package org.wasl.organization.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Refused;
import org.wasl.organization.Shift;

class BranchCalendarTests {

  private static final Shift DAY = shift(8, 16);
  private static final Shift SHORT_DAY = shift(10, 15);
  private static final Days RAMADAN = days("2027-02-08", "2027-03-08");
  private static final Days EID = days("2027-03-09", "2027-03-12");

  private final BranchCalendar tabuk =
      new BranchCalendar(sundayToThursday(DAY), sundayToThursday(SHORT_DAY), List.of(RAMADAN), List.of(EID));

  @Test
  void friday_and_saturday_are_days_off() {
    assertThat(tabuk.isWorking(day("2026-11-26"))).isTrue();
    assertThat(tabuk.isWorking(day("2026-11-27"))).isFalse();
    assertThat(tabuk.isWorking(day("2026-11-28"))).isFalse();
    assertThat(tabuk.isWorking(day("2026-11-29"))).isTrue();
  }

  @Test
  void a_day_off_rolls_forward_and_a_working_day_stays() {
    assertThat(tabuk.onOrAfter(day("2026-11-27"))).isEqualTo(day("2026-11-29"));
    assertThat(tabuk.onOrAfter(day("2026-11-29"))).isEqualTo(day("2026-11-29"));
    assertThat(tabuk.onOrAfter(day("2027-03-09"))).isEqualTo(day("2027-03-14"));
  }

  @Test
  void ramadan_shortens_days_and_closes_none() {
    assertThat(tabuk.shifts(day("2027-02-07"))).containsExactly(DAY);
    assertThat(tabuk.shifts(day("2027-02-08"))).containsExactly(SHORT_DAY);
    assertThat(tabuk.shifts(day("2027-03-08"))).containsExactly(SHORT_DAY);
    assertThat(tabuk.onOrAfter(day("2027-02-08"))).isEqualTo(day("2027-02-08"));
  }

  @Test
  void a_holiday_has_no_hours_although_its_weekday_has() {
    assertThat(tabuk.shifts(day("2027-03-09"))).isEmpty();
    assertThat(tabuk.isWorking(day("2027-03-11"))).isFalse();
  }

  @Test
  void split_shifts_are_one_working_day_told_in_order() {
    var evenings = new BranchCalendar(
        sundayToThursday(shift(16, 20), shift(8, 12)), WeeklyHours.NONE, List.of(), List.of());
    assertThat(evenings.shifts(day("2026-11-23"))).containsExactly(shift(8, 12), shift(16, 20));
    assertThat(evenings.plus(day("2026-11-22"), 1)).isEqualTo(day("2026-11-23"));
  }

  @Test
  void working_days_are_counted_without_the_day_one_starts_from() {
    assertThat(tabuk.plus(day("2026-11-26"), 1)).isEqualTo(day("2026-11-29"));
    assertThat(tabuk.plus(day("2026-11-27"), 1)).isEqualTo(day("2026-11-29"));
    assertThat(tabuk.plus(day("2027-03-08"), 2)).isEqualTo(day("2027-03-15"));
    assertThat(tabuk.before(day("2026-11-29"), 2)).isEqualTo(day("2026-11-25"));
    assertThat(tabuk.before(day("2027-03-14"), 1)).isEqualTo(day("2027-03-08"));
  }

  @Test
  void counting_no_days_gives_the_nearest_working_day_in_that_direction() {
    assertThat(tabuk.plus(day("2026-11-27"), 0)).isEqualTo(day("2026-11-29"));
    assertThat(tabuk.before(day("2026-11-28"), 0)).isEqualTo(day("2026-11-26"));
    assertThat(tabuk.before(day("2026-11-26"), 0)).isEqualTo(day("2026-11-26"));
  }

  @Test
  void a_calendar_that_never_opens_is_refused_instead_of_searched_for_ever() {
    var closed = new BranchCalendar(WeeklyHours.NONE, WeeklyHours.NONE, List.of(), List.of());
    assertThatThrownBy(() -> closed.onOrAfter(day("2026-11-22")))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.code()).isEqualTo("calendar-without-working-day"));
  }

  @Test
  void a_shift_ends_after_it_starts() {
    assertThatThrownBy(() -> shift(16, 16)).isInstanceOf(InvalidValue.class);
    assertThat(shift(8, 12).overlaps(shift(12, 16))).isFalse();
    assertThat(shift(8, 13).overlaps(shift(12, 16))).isTrue();
  }

  private static WeeklyHours sundayToThursday(Shift... shifts) {
    return new WeeklyHours(Stream.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY,
        DayOfWeek.THURSDAY).collect(Collectors.toMap(day -> day, day -> List.of(shifts))));
  }

  private static Shift shift(int from, int to) {
    return new Shift(LocalTime.of(from, 0), LocalTime.of(to, 0));
  }

  private static Days days(String first, String last) {
    return new Days(day(first), day(last));
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
