package org.wasl.organization.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.organization.Actors;
import org.wasl.organization.AdminCalls;
import org.wasl.organization.WorkingCalendar;

@WaslTest
@Transactional
@Tag("store")
@Clause("P-6.4")
class CalendarPagesTests {

  private static final String HOURS = "/admin/branches/umluj/hours/ordinary";

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired Actors actors;
  @Autowired WorkingCalendar calendar;
  private AdminCalls admin;

  @BeforeEach
  void an_administrator() {
    admin = AdminCalls.by(mvc, jdbc, actors, "adm.calendar", "admin");
  }

  @Test
  void the_year_shows_ramadan_and_holidays_in_both_calendars() throws Exception {
    admin.open("/admin/calendar?year=2027").andExpect(status().isOk())
        .andExpect(content().string(containsString("عيد الفطر 1448")))
        .andExpect(content().string(containsString("2027/03/09")));
    admin.inEnglish().open("/admin/calendar?year=2027")
        .andExpect(content().string(containsString("Eid al-Adha 1448")))
        .andExpect(content().string(containsString("Ramadan <bdi dir=\"ltr\">1448</bdi>")));
  }

  @Test
  void split_hours_of_a_branch_are_set_and_counted_by() throws Exception {
    admin.open(HOURS).andExpect(status().isOk()).andExpect(content().string(containsString("value=\"08:00\"")));
    admin.send(HOURS, "version", "1", "from-7-1", "08:00", "to-7-1", "12:00", "from-7-2", "16:00", "to-7-2", "٢٠:٠٠")
        .andExpect(redirectedUrl("/admin/branches"));
    assertThat(calendar.shifts("umluj", LocalDate.parse("2026-11-29"))).hasSize(2);
    assertThat(calendar.isWorking("umluj", LocalDate.parse("2026-11-30"))).isFalse();
    assertThat(calendar.isWorking("tabuk", LocalDate.parse("2026-11-30"))).isTrue();
  }

  @Test
  void hours_that_make_no_sense_are_refused_at_their_cells() throws Exception {
    admin.inEnglish().send(HOURS, "version", "1", "from-7-1", "08:00", "to-7-1", "", "from-1-1", "16:00",
            "to-1-1", "08:00", "from-2-1", "08:00", "to-2-1", "13:00", "from-2-2", "12:00", "to-2-2", "16:00",
            "from-3-1", "noon", "to-3-1", "13:00").andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("both a start and an end")))
        .andExpect(content().string(containsString("A shift ends after it starts")))
        .andExpect(content().string(containsString("starts after the first has ended")))
        .andExpect(content().string(containsString("Write the hour as 08:00")));
    admin.send(HOURS, "version", "1").andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("يوم عمل واحد في الأسبوع على الأقل")));
  }

  @Test
  void two_editors_of_the_hours_do_not_overwrite_each_other() throws Exception {
    admin.send(HOURS, "version", "1", "from-7-1", "08:00", "to-7-1", "12:00").andExpect(
        redirectedUrl("/admin/branches"));
    admin.send(HOURS, "version", "1", "from-1-1", "08:00", "to-1-1", "12:00").andExpect(status().isConflict());
    assertThat(calendar.isWorking("umluj", LocalDate.parse("2026-11-29"))).isTrue();
  }

  @Test
  void ramadan_moves_by_one_day_and_no_further() throws Exception {
    String path = "/admin/calendar/ramadan/1448";
    admin.open(path).andExpect(status().isOk());
    admin.send(path, "first", "2027/02/10", "last", "2027/03/08", "version", "1")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("يوم واحد قبل المحسوب")));
    admin.send(path, "first", "1448/09/02", "last", "2027-03-09", "version", "1")
        .andExpect(redirectedUrl("/admin/calendar"));
    assertThat(calendar.shifts("tabuk", LocalDate.parse("2027-02-08")).getFirst().starts().getHour()).isEqualTo(8);
    admin.send(path, "first", "2027-02-08", "last", "2027-03-08", "version", "1").andExpect(status().isConflict());
    admin.open("/admin/calendar/ramadan/1400").andExpect(status().isNotFound());
  }

  @Test
  @Clause("P-3.7")
  void a_branch_has_a_holiday_of_its_own_until_it_is_taken_out() throws Exception {
    holiday("branch", "tayma", "first", "2026-12-01", "last", "").andExpect(redirectedUrl("/admin/calendar"));
    assertThat(calendar.onOrAfter("tayma", LocalDate.parse("2026-12-01"))).isEqualTo(LocalDate.parse("2026-12-02"));
    assertThat(calendar.isWorking("tabuk", LocalDate.parse("2026-12-01"))).isTrue();
    String id = jdbc.sql("select id::text from holiday where branch = 'tayma'").query(String.class).single();
    admin.open("/admin/calendar/holidays/" + id).andExpect(status().isOk());
    admin.send("/admin/calendar/holidays/" + id + "/removal", "version", "1")
        .andExpect(status().isUnprocessableContent());
    admin.send("/admin/calendar/holidays/" + id + "/removal", "version", "1", "reason", "أُلغيت")
        .andExpect(redirectedUrl("/admin/calendar"));
    assertThat(calendar.isWorking("tayma", LocalDate.parse("2026-12-01"))).isTrue();
  }

  @Test
  void a_holiday_that_is_wrong_or_entered_twice_is_refused() throws Exception {
    holiday("branch", "riyadh", "first", "tomorrow", "last", "2026-12-01")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("لا يوجد فرع بهذا الرمز")))
        .andExpect(content().string(containsString("يُكتب اليوم سنة ثم شهرًا ثم يومًا")));
    holiday("branch", "", "first", "2026-12-03", "last", "2026-12-01").andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("آخر يوم لا يسبق أول يوم")));
    holiday("branch", "", "first", "2026-12-01", "last", "2027-12-01").andExpect(status().isUnprocessableContent());
    holiday("branch", "", "first", "2026-12-01", "last", "").andExpect(redirectedUrl("/admin/calendar"));
    holiday("branch", "", "first", "2026-12-01", "last", "").andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("مسجّلة من قبل")));
  }

  @Test
  void an_eid_is_moved_as_announced_and_a_stale_form_told_so() throws Exception {
    String id = jdbc.sql("select id::text from holiday where name_en = 'Eid al-Fitr 1448'")
        .query(String.class).single();
    String[] moved = {"kind", "eid-al-fitr", "nameAr", "عيد الفطر 1448", "nameEn", "Eid al-Fitr 1448",
        "first", "2027-03-10", "last", "2027-03-15", "version", "1"};
    admin.send("/admin/calendar/holidays/" + id, moved).andExpect(redirectedUrl("/admin/calendar"));
    assertThat(calendar.onOrAfter("tabuk", LocalDate.parse("2027-03-10"))).isEqualTo(LocalDate.parse("2027-03-16"));
    admin.send("/admin/calendar/holidays/" + id, moved).andExpect(status().isConflict());
  }

  @Test
  void nobody_else_sees_or_changes_the_calendar() throws Exception {
    AdminCalls officer = AdminCalls.by(mvc, jdbc, actors, "off.calendar", "officer");
    officer.open("/admin/calendar").andExpect(status().isForbidden());
    officer.open(HOURS).andExpect(status().isForbidden());
    officer.open("/admin/calendar/ramadan/1448").andExpect(status().isForbidden());
    officer.open("/admin/calendar/holidays/new").andExpect(status().isForbidden());
    officer.send(HOURS, "version", "1").andExpect(status().isForbidden());
    officer.send("/admin/calendar/ramadan/1448", "version", "1").andExpect(status().isForbidden());
    officer.send("/admin/calendar/holidays", "version", "0").andExpect(status().isForbidden());
  }

  private ResultActions holiday(String... fields) throws Exception {
    String[] names = {"kind", "other", "nameAr", "صيانة المكتب", "nameEn", "Office maintenance", "version", "0"};
    String[] all = java.util.Arrays.copyOf(names, names.length + fields.length);
    System.arraycopy(fields, 0, all, names.length, fields.length);
    return admin.send("/admin/calendar/holidays", all);
  }
}
