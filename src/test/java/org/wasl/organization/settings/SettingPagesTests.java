package org.wasl.organization.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.organization.Actors;
import org.wasl.organization.AdminCalls;
import org.wasl.web.Language;
import org.wasl.web.Texts;

@WaslTest
@Transactional
@Tag("store")
class SettingPagesTests {

  private static final String MIN_DAYS = "/admin/settings/promise.min-days";

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired Actors actors;
  @Autowired StoredSettings settings;
  @Autowired Texts texts;
  private AdminCalls admin;

  @BeforeEach
  void an_administrator() {
    admin = AdminCalls.by(mvc, jdbc, actors, "adm.settings", "admin");
  }

  @AfterEach
  void what_was_rolled_back_is_forgotten() {
    settings.forget();
  }

  @Test
  @Clause("P-6.4")
  void the_least_days_of_a_promise_change_only_with_a_reason() throws Exception {
    admin.send(MIN_DAYS, "value", "5", "version", "1").andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("هذا الحقل مطلوب")));
    assertThat(settings.number("promise.min-days")).isEqualTo(7);
    admin.send(MIN_DAYS, "value", "١٠", "version", "1", "reason", "قرار الإدارة").andExpect(
        redirectedUrl("/admin/settings"));
    assertThat(settings.number("promise.min-days")).isEqualTo(10);
    assertThat(jdbc.sql("select why || ': ' || detail from journal_entry where what = 'organization.setting-changed' "
        + "and reference = 'promise.min-days'").query(String.class).single()).isEqualTo("قرار الإدارة: 7 → 10");
  }

  @Test
  void values_outside_their_bounds_are_refused() throws Exception {
    admin.inEnglish().send(MIN_DAYS, "value", "0", "version", "1", "reason", "x")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("The number is between 1 and 60")));
    admin.inEnglish().send("/admin/settings/reference.calendar", "value", "lunar", "version", "1", "reason", "x")
        .andExpect(status().isUnprocessableContent());
    admin.inEnglish().send("/admin/settings/association.license", "value", "", "version", "1", "reason", "x")
        .andExpect(status().isUnprocessableContent());
  }

  @Test
  void a_stale_form_is_told_so() throws Exception {
    admin.send(MIN_DAYS, "value", "9", "version", "1", "reason", "x").andExpect(redirectedUrl("/admin/settings"));
    admin.send(MIN_DAYS, "value", "8", "version", "1", "reason", "x").andExpect(status().isConflict());
  }

  @Test
  void every_setting_has_its_words_and_opens() throws Exception {
    admin.open("/admin/settings").andExpect(status().isOk())
        .andExpect(content().string(containsString("مهلة التظلّم")));
    for (SettingRow each : new SettingStore(jdbc).all(admin.actor())) {
      for (Language language : Language.values()) {
        assertThat(texts.textOrNull(language, "setting." + each.key())).as(each.key()).isNotNull();
        each.choices().forEach(choice ->
            assertThat(texts.textOrNull(language, "setting." + each.key() + "." + choice)).as(choice).isNotNull());
      }
      admin.inEnglish().open("/admin/settings/" + each.key()).andExpect(status().isOk());
    }
  }

  @Test
  void nobody_else_sees_or_changes_settings() throws Exception {
    AdminCalls manager = AdminCalls.by(mvc, jdbc, actors, "man.settings", "manager");
    manager.open("/admin/settings").andExpect(status().isForbidden());
    manager.open(MIN_DAYS).andExpect(status().isForbidden());
    manager.send(MIN_DAYS, "value", "5", "version", "1", "reason", "x").andExpect(status().isForbidden());
    admin.open("/admin/settings/no.such").andExpect(status().isNotFound());
    admin.open("/admin").andExpect(redirectedUrl("/admin/staff"));
  }
}
