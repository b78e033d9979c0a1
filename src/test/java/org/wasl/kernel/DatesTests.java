package org.wasl.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wasl.kernel.CalendarKind.GREGORIAN;
import static org.wasl.kernel.CalendarKind.HIJRI;
import static org.wasl.kernel.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTests {

  private static final Locale ARABIC = Locale.of("ar", "SA");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource({
      "2026-11-22, 1448/06/12", "2026-11-29, 1448/06/19", "1960-12-20, 1380/07/01", "2026-02-18, 1447/09/01",
      "2026-03-20, 1447/10/01", "2026-05-26, 1447/12/09", "2027-02-08, 1448/09/01", "2027-03-09, 1448/10/01",
      "2027-05-15, 1448/12/09", "2028-01-28, 1449/09/01", "2028-02-26, 1449/10/01", "2028-05-04, 1449/12/09"})
  void days_agree_with_umm_al_qura(LocalDate gregorian, String hijri) {
    assertThat(HijriDate.of(gregorian)).hasToString(hijri);
    assertThat(HijriDate.of(gregorian).toGregorian()).isEqualTo(gregorian);
  }

  @Test
  void days_and_years_that_the_calendar_has_not_are_refused() {
    assertRefused("date-not-in-calendar", () -> new HijriDate(1447, 2, 30));
    assertRefused("date-not-in-calendar", () -> new HijriDate(1447, 13, 1));
    assertRefused("date-hijri-year", () -> new HijriDate(1299, 12, 1));
    assertRefused("date-hijri-year", () -> new HijriDate(1601, 1, 1));
    assertRefused("date-hijri-year", () -> HijriDate.of(LocalDate.of(1882, 11, 11)));
    assertRefused("date-hijri-year", () -> HijriDate.of(LocalDate.of(2200, 1, 1)));
    assertThat(HijriDate.of(LocalDate.of(1882, 11, 12))).hasToString("1300/01/01");
  }

  @Test
  void a_promise_is_said_in_both_calendars_and_both_languages() {
    DualDate day = new DualDate(LocalDate.of(2026, 11, 29));
    assertThat(day.phrase(ARABIC)).isEqualTo("الأحد 1448/06/19هـ الموافق 2026/11/29م");
    assertThat(day.phrase(Locale.ENGLISH)).isEqualTo("Sunday 29 November 2026 (19 Jumada II 1448 AH)");
    assertThat(day.both()).isEqualTo("1448/06/19هـ الموافق 2026/11/29م");
    assertThat(day.monthName(ARABIC)).isEqualTo("نوفمبر");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-22, الأحد, Sunday", "2026-11-23, الاثنين, Monday", "2026-11-27, الجمعة, Friday",
      "2026-11-28, السبت, Saturday"})
  void weekdays_have_their_names(LocalDate date, String arabic, String english) {
    assertThat(new DualDate(date).weekday(ARABIC)).isEqualTo(arabic);
    assertThat(new DualDate(date).weekday(Locale.ENGLISH)).isEqualTo(english);
  }

  @Test
  void a_day_beyond_the_table_is_said_in_one_calendar() {
    DualDate day = new DualDate(LocalDate.of(1850, 1, 2));
    assertThat(day.phrase(ARABIC)).isEqualTo("الأربعاء 1850/01/02م");
    assertThat(day.phrase(Locale.ENGLISH)).isEqualTo("Wednesday 2 January 1850");
    assertThat(day.hijri()).isEmpty();
  }

  @Test
  void a_birth_date_is_kept_as_it_was_entered() {
    assertThat(BirthDate.of(HIJRI, "١٣٨٠/٧/١", false))
        .isEqualTo(new BirthDate(HIJRI, "1380-07-01", false, LocalDate.of(1960, 12, 20)));
    assertThat(BirthDate.of(GREGORIAN, "1988-02-29", true))
        .isEqualTo(new BirthDate(GREGORIAN, "1988-02-29", true, LocalDate.of(1988, 2, 29)));
  }

  @Test
  void a_bare_year_stands_for_its_first_of_the_seventh_and_is_approximate() {
    assertThat(BirthDate.of(HIJRI, "1380", false))
        .isEqualTo(new BirthDate(HIJRI, "1380", true, LocalDate.of(1960, 12, 20)));
    assertThat(BirthDate.of(GREGORIAN, "1960", false).date()).isEqualTo(LocalDate.of(1960, 7, 1));
  }

  @ParameterizedTest
  @CsvSource({
      "hijri, 1447-02-30, date-not-in-calendar", "gregorian, 2023-02-29, date-not-in-calendar",
      "gregorian, 2023-13-01, date-not-in-calendar", "hijri, 1299, date-hijri-year",
      "hijri, 1988-01-01, date-hijri-year", "gregorian, 88, birth-date-format",
      "gregorian, 12-01-1988, birth-date-format", "gregorian, '', birth-date-format",
      "gregorian, 1988-01, birth-date-format", "lunar, 1988, calendar-unknown"})
  void impossible_birth_dates_are_refused(String calendar, String value, String code) {
    assertRefused(code, () -> BirthDate.of(CalendarKind.of(calendar), value, false));
  }

  @ParameterizedTest
  @CsvSource({"1448/06/12, 2026-11-22", "١٤٤٨-٠٦-١٢, 2026-11-22", "2026/11/22, 2026-11-22", "۲۰۲۶-1-2, 2026-01-02",
      "' 1448/6/12 ', 2026-11-22"})
  void a_day_typed_in_either_calendar_is_known_by_its_year(String typed, LocalDate day) {
    assertThat(TypedDay.of(typed)).isEqualTo(day);
    assertThat(TypedDay.calendarOf(typed)).isEqualTo(typed.matches(".*([1١][4٤]).*") ? HIJRI : GREGORIAN);
  }

  @ParameterizedTest
  @CsvSource({"2206/12/01, date-not-in-calendar", "1881-01-01, date-not-in-calendar", "tomorrow, day-unreadable", "'', day-unreadable", "22-11-2026, day-unreadable", "1448, day-unreadable",
      "1447-02-30, date-not-in-calendar", "2026-02-30, date-not-in-calendar", "1299/01/01, date-hijri-year"})
  void a_day_that_cannot_be_is_refused(String typed, String code) {
    assertRefused(code, () -> TypedDay.of(typed));
  }

  @Test
  void nobody_is_born_tomorrow_or_lives_past_a_hundred_and_thirty() {
    assertRefused("birth-date-future", () -> BirthDate.of(GREGORIAN, "2026-11-23", false).plausibleOn(TODAY));
    assertRefused("birth-date-future", () -> BirthDate.of(HIJRI, "1449", false).plausibleOn(TODAY));
    assertRefused("birth-date-too-old", () -> BirthDate.of(GREGORIAN, "1896-11-21", false).plausibleOn(TODAY));
    assertRefused("birth-date-too-old", () -> BirthDate.of(GREGORIAN, "1380", false).plausibleOn(TODAY));
    assertThat(BirthDate.of(GREGORIAN, "2026-11-22", false).plausibleOn(TODAY).age(TODAY)).isZero();
    assertThat(BirthDate.of(HIJRI, "1448", false).plausibleOn(TODAY).age(TODAY)).isZero();
    assertThat(BirthDate.of(GREGORIAN, "1896-11-22", false).plausibleOn(TODAY).age(TODAY)).isEqualTo(130);
  }

  @ParameterizedTest
  @CsvSource({"2000-11-22, 26", "2000-11-23, 25", "2026-11-21, 0"})
  void age_counts_whole_years(String born, int age) {
    assertThat(BirthDate.of(GREGORIAN, born, false).age(TODAY)).isEqualTo(age);
  }
}
