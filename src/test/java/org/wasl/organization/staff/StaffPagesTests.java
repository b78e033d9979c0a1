package org.wasl.organization.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.organization.Actors;
import org.wasl.organization.AdminCalls;
import org.wasl.organization.Hired;

@WaslTest
@Transactional
@Tag("store")
@Clause("P-3.7")
class StaffPagesTests {

  private static final String[] NEW = {
      "username", "new.here", "nameAr", "سلطان البلوي", "nameEn", "Sultan Al-Balawi", "sex", "male",
      "branch", "haql", "department", "relations", "roles", "officer", "roles", "agent",
      "password", "nine quiet camels", "version", "0"};

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired Actors actors;
  @Autowired PasswordEncoder passwords;
  private AdminCalls admin;

  @BeforeEach
  void an_administrator() {
    admin = AdminCalls.by(mvc, jdbc, actors, "adm.staff", "admin");
  }

  @Test
  void the_list_names_everyone_with_branch_and_roles_in_both_languages() throws Exception {
    Hired.hire(jdbc, "list.one", "branch-manager", "umluj");
    admin.open("/admin/staff").andExpect(status().isOk())
        .andExpect(content().string(containsString("مدير الفرع")))
        .andExpect(content().string(containsString("مكتب أملج")));
    admin.inEnglish().open("/admin/staff").andExpect(content().string(containsString("Branch Manager")))
        .andExpect(content().string(containsString("Sumayya Al-Atawi")));
  }

  @Test
  void nobody_else_sees_or_changes_staff() throws Exception {
    AdminCalls officer = AdminCalls.by(mvc, jdbc, actors, "off.staff", "officer");
    officer.open("/admin/staff").andExpect(status().isForbidden());
    officer.open("/admin/staff/new").andExpect(status().isForbidden());
    officer.open("/admin/staff/adm.staff").andExpect(status().isForbidden());
    officer.open("/admin/staff/adm.staff/account").andExpect(status().isForbidden());
    officer.send("/admin/staff", NEW).andExpect(status().isForbidden());
    officer.send("/admin/staff/adm.staff", NEW).andExpect(status().isForbidden());
    officer.send("/admin/staff/adm.staff/password", "version", "1").andExpect(status().isForbidden());
    officer.send("/admin/staff/adm.staff/activity", "version", "1", "active", "false")
        .andExpect(status().isForbidden());
    officer.open("/admin").andExpect(status().isForbidden());
  }

  @Test
  void a_new_member_of_staff_chooses_a_password_at_first_sign_in() throws Exception {
    admin.send("/admin/staff", NEW).andExpect(redirectedUrl("/admin/staff"));
    assertThat(actors.named("new.here")).get().matches(actor -> actor.branch().equals("haql"))
        .matches(actor -> actor.roles().size() == 2);
    assertThat(jdbc.sql("select must_change_password from staff where username = 'new.here'")
        .query(Boolean.class).single()).isTrue();
    assertThat(journal("organization.staff-added", "new.here")).isEqualTo(1);
  }

  @Test
  void everything_wrong_is_said_at_once_and_what_was_typed_stays() throws Exception {
    admin.send("/admin/staff", "username", "New Here!", "nameAr", "سلطان", "password", "short", "version", "0")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("سلطان")))
        .andExpect(content().string(containsString("اسم المستخدم من حرفين إلى أربعين")))
        .andExpect(content().string(containsString("يُختار: ذكر أو أنثى")))
        .andExpect(content().string(containsString("يُختار دور واحد على الأقل")))
        .andExpect(content().string(containsString("10 أحرف على الأقل")));
  }

  @Test
  void a_name_that_is_taken_is_refused_in_english_too() throws Exception {
    Hired.hire(jdbc, "new.here", "officer", "tabuk");
    admin.inEnglish().send("/admin/staff", NEW).andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("This user name is taken")));
  }

  @Test
  void roles_and_branch_are_changed_and_the_journal_says_from_what_to_what() throws Exception {
    Hired.hire(jdbc, "moves", "officer", "tabuk");
    admin.open("/admin/staff/moves").andExpect(status().isOk()).andExpect(content().string(containsString("moves")));
    change("moves", "1", "roles", "researcher", "branch", "tayma").andExpect(redirectedUrl("/admin/staff"));
    assertThat(actors.named("moves")).get().matches(actor -> actor.roles().contains("researcher"));
    assertThat(jdbc.sql("select detail from journal_entry where what = 'organization.staff-changed' "
        + "and reference = 'moves'").query(String.class).single())
        .isEqualTo("officer · tabuk → researcher · tayma");
  }

  @Test
  void a_stale_form_is_told_so_and_changes_nothing() throws Exception {
    Hired.hire(jdbc, "stale", "officer", "tabuk");
    change("stale", "1", "roles", "officer", "branch", "haql").andExpect(redirectedUrl("/admin/staff"));
    change("stale", "1", "roles", "officer", "branch", "duba").andExpect(status().isConflict())
        .andExpect(content().string(containsString("غُيّر هذا السجل منذ فتحته")));
    assertThat(actors.named("stale").orElseThrow().branch()).isEqualTo("haql");
  }

  @Test
  void an_administrator_cannot_take_his_own_role() throws Exception {
    change("adm.staff", "1", "roles", "officer", "branch", "tabuk").andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("لا يُغلق مدير النظام الباب على نفسه")));
  }

  @Test
  void an_administrator_cannot_close_his_own_account() throws Exception {
    admin.send("/admin/staff/adm.staff/activity", "active", "false", "version", "1", "reason", "تجربة")
        .andExpect(status().isUnprocessableContent());
  }

  @Test
  void an_account_is_closed_with_a_reason_and_opened_again() throws Exception {
    Hired.hire(jdbc, "leaves", "officer", "tabuk");
    admin.send("/admin/staff/leaves/activity", "active", "false", "version", "1").andExpect(
        status().isUnprocessableContent()).andExpect(content().string(containsString("هذا الحقل مطلوب")));
    admin.send("/admin/staff/leaves/activity", "active", "false", "version", "1", "reason", "انتقل لجهة أخرى")
        .andExpect(redirectedUrl("/admin/staff"));
    assertThat(actors.named("leaves")).isEmpty();
    admin.send("/admin/staff/leaves/activity", "active", "true", "version", "1", "reason", "عاد")
        .andExpect(status().isConflict());
    admin.send("/admin/staff/leaves/activity", "active", "true", "version", "2", "reason", "عاد")
        .andExpect(redirectedUrl("/admin/staff"));
    assertThat(actors.named("leaves")).isPresent();
    assertThat(journal("organization.staff-closed", "leaves")).isEqualTo(1);
  }

  @Test
  void a_forgotten_password_is_replaced_by_one_for_a_single_sign_in() throws Exception {
    Hired.hire(jdbc, "forgot", "officer", "tabuk");
    admin.inEnglish().send("/admin/staff/forgot/password", "password", "forgot123456", "version", "1")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("does not contain the user name")));
    admin.send("/admin/staff/forgot/password", "password", "seven tall palms", "version", "1")
        .andExpect(redirectedUrl("/admin/staff"));
    assertThat(passwords.matches("seven tall palms", jdbc.sql(
        "select password_hash from staff where username = 'forgot' and must_change_password")
        .query(String.class).single())).isTrue();
    admin.send("/admin/staff/forgot/password", "password", "eight tall palms", "version", "1")
        .andExpect(status().isConflict());
    admin.send("/admin/staff/adm.staff/password", "password", "eight tall palms", "version", "1")
        .andExpect(status().isUnprocessableContent());
  }

  @Test
  void one_who_does_not_exist_is_absent() throws Exception {
    admin.open("/admin/staff/nobody.here").andExpect(status().isNotFound());
    admin.open("/admin/staff/adm.staff/account").andExpect(status().isOk());
  }

  private org.springframework.test.web.servlet.ResultActions change(
      String username, String version, String... rest) throws Exception {
    String[] fields = {"nameAr", "سمية العطوي", "nameEn", "Sumayya Al-Atawi", "sex", "female",
        "department", "relations", "version", version};
    String[] all = java.util.Arrays.copyOf(fields, fields.length + rest.length);
    System.arraycopy(rest, 0, all, fields.length, rest.length);
    return admin.send("/admin/staff/" + username, all);
  }

  private int journal(String what, String reference) {
    return jdbc.sql("select count(*) from journal_entry where what = :what and reference = :reference")
        .param("what", what).param("reference", reference).query(Integer.class).single();
  }
}
