package org.wasl.organization.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Uuid7;
import org.wasl.organization.Shift;
import org.wasl.organization.WorkingCalendar;

@WaslTest
@Transactional
@Tag("store")
@Clause("P-6.4")
class StoredCalendarTests {

  @Autowired WorkingCalendar calendar;
  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @CsvSource(textBlock = """
      2026-11-22, 2026-11-29, an ordinary week ahead
      2026-11-20, 2026-11-29, the 27th is a Friday
      2027-03-02, 2027-03-14, the 9th is Eid al-Fitr
      2026-11-21, 2026-11-29, the 28th is a Saturday
      2027-02-02, 2027-02-09, the second day of Ramadan is a working day
      2027-05-08, 2027-05-19, the 15th is Arafah
      2026-09-16, 2026-09-24, the 23rd is National Day
      2027-02-15, 2027-02-23, the 22nd is Founding Day
      """)
  void a_week_after_raising_rolls_to_a_working_day(LocalDate raised, LocalDate promised, String why) {
    assertThat(calendar.onOrAfter("tabuk", raised.plusDays(7))).as(why).isEqualTo(promised);
  }

  @Test
  void ramadan_days_are_shorter_working_days() {
    assertThat(calendar.shifts("umluj", LocalDate.parse("2027-02-07"))).containsExactly(shift(8, 16));
    assertThat(calendar.shifts("umluj", LocalDate.parse("2027-02-08"))).containsExactly(shift(10, 15));
    assertThat(calendar.shifts("umluj", LocalDate.parse("2027-02-12"))).isEmpty();
  }

  @Test
  @Clause("P-3.7")
  void a_holiday_of_one_branch_moves_its_days_and_no_others() {
    holiday("haql", "2026-11-29", "2026-11-30");
    assertThat(calendar.onOrAfter("haql", LocalDate.parse("2026-11-29"))).isEqualTo(LocalDate.parse("2026-12-01"));
    assertThat(calendar.onOrAfter("tabuk", LocalDate.parse("2026-11-29"))).isEqualTo(LocalDate.parse("2026-11-29"));
    assertThat(calendar.plusWorkingDays("haql", LocalDate.parse("2026-11-26"), 1))
        .isEqualTo(LocalDate.parse("2026-12-01"));
    assertThat(calendar.workingDaysBefore("haql", LocalDate.parse("2026-12-02"), 2))
        .isEqualTo(LocalDate.parse("2026-11-26"));
  }

  @Test
  void a_holiday_of_the_association_closes_every_branch() {
    holiday(null, "2026-12-06", "2026-12-06");
    assertThat(calendar.isWorking("tabuk", LocalDate.parse("2026-12-06"))).isFalse();
    assertThat(calendar.isWorking("duba", LocalDate.parse("2026-12-06"))).isFalse();
  }

  @Test
  void split_shifts_of_one_weekday_are_told_in_order() {
    jdbc.sql("""
        update working_shift set ends = '12:00'
         where branch = 'duba' and season = 'ordinary' and weekday = 1""").update();
    jdbc.sql("insert into working_shift values ('duba', 'ordinary', 1, '16:00', '20:00')").update();
    assertThat(calendar.shifts("duba", LocalDate.parse("2026-11-23"))).containsExactly(shift(8, 12), shift(16, 20));
    assertThat(calendar.shifts("duba", LocalDate.parse("2026-11-24"))).containsExactly(shift(8, 16));
  }

  @Test
  void an_unknown_branch_is_refused() {
    assertThatThrownBy(() -> calendar.isWorking("jeddah", LocalDate.parse("2026-11-22")))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.code()).isEqualTo("branch-unknown"));
  }

  @Test
  void the_seeded_seasons_and_holidays_are_those_of_umm_al_qura() {
    for (int year = 1447; year <= 1460; year++) {
      HijrahDate ramadan = HijrahDate.of(year, 9, 1);
      LocalDate first = LocalDate.from(ramadan);
      assertThat(season(year)).isEqualTo(List.of(first, first.plusDays(ramadan.lengthOfMonth() - 1)));
    }
    assertThat(first("eid-al-fitr")).isEqualTo(eids(9, 29, 1));
    assertThat(first("eid-al-adha")).isEqualTo(eids(12, 9, 0));
    assertThat(first("national-day")).hasSize(13).allMatch(day -> day.getMonthValue() == 9 && day.getDayOfMonth() == 23);
    assertThat(first("founding-day")).hasSize(13).allMatch(day -> day.getMonthValue() == 2 && day.getDayOfMonth() == 22);
    assertThat(jdbc.sql("""
        select count(*) from holiday where kind like 'eid-%' and last_day <> first_day + 3""")
        .query(Integer.class).single()).isZero();
  }

  private List<LocalDate> season(int year) {
    return jdbc.sql("select first_day, last_day from working_season where hijri_year = :year")
        .param("year", year)
        .query((row, n) -> List.of(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class))).single();
  }

  private List<LocalDate> first(String kind) {
    return jdbc.sql("select first_day from holiday where kind = :kind order by first_day").param("kind", kind)
        .query(LocalDate.class).list();
  }

  private static List<LocalDate> eids(int month, int day, int after) {
    List<LocalDate> eids = new ArrayList<>();
    for (int year = 1446; year <= 1462; year++) {
      LocalDate eid = LocalDate.from(HijrahDate.of(year, month, day)).plus(after, ChronoUnit.DAYS);
      if (eid.getYear() >= 2026 && eid.getYear() <= 2038) {
        eids.add(eid);
      }
    }
    return eids;
  }

  private void holiday(String branch, String first, String last) {
    jdbc.sql("""
            insert into holiday (id, branch, kind, name_ar, name_en, first_day, last_day)
            values (:id, :branch, 'other', 'إجازة', 'Holiday', :first::date, :last::date)""")
        .param("id", Uuid7.next()).param("branch", branch).param("first", first).param("last", last).update();
  }

  private static Shift shift(int from, int to) {
    return new Shift(LocalTime.of(from, 0), LocalTime.of(to, 0));
  }
}
