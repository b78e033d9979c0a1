package org.wasl.organization.roles;

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
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.WaslTest;
import org.wasl.kernel.Permission;
import org.wasl.organization.Actors;
import org.wasl.organization.AdminCalls;
import org.wasl.organization.Hired;

@WaslTest
@Transactional
@Tag("store")
class RolePagesTests {

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired Actors actors;
  private AdminCalls admin;

  @BeforeEach
  void an_administrator() {
    admin = AdminCalls.by(mvc, jdbc, actors, "adm.roles", "admin");
  }

  @Test
  void the_matrix_shows_every_role_and_permission_in_both_languages() throws Exception {
    admin.open("/admin/roles").andExpect(status().isOk())
        .andExpect(content().string(containsString("المدير التنفيذي")))
        .andExpect(content().string(containsString("الاطلاع على سجلات كل الفروع")));
    admin.inEnglish().open("/admin/roles")
        .andExpect(content().string(containsString("See the records of every branch")));
  }

  @Test
  void a_permission_given_to_a_role_is_held_by_its_people() throws Exception {
    Hired.hire(jdbc, "role.vol", "volunteer-coordinator", "duba");
    assertThat(actors.named("role.vol").orElseThrow().may(Permission.ALL_BRANCHES)).isFalse();
    admin.send("/admin/roles/volunteer-coordinator", "permissions", "organization.all-branches",
        "version", "1", "reason", "تنسيق بين الفروع").andExpect(redirectedUrl("/admin/roles"));
    assertThat(actors.named("role.vol").orElseThrow().may(Permission.ALL_BRANCHES)).isTrue();
    assertThat(jdbc.sql("select detail from journal_entry where what = 'organization.role-changed' "
        + "and reference = 'volunteer-coordinator'").query(String.class).single())
        .contains("+ organization.all-branches");
  }

  @Test
  void a_change_needs_a_reason_and_permissions_that_exist() throws Exception {
    admin.inEnglish().send("/admin/roles/quality", "permissions", "no.such", "version", "1")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("There is no permission with this code")))
        .andExpect(content().string(containsString("This field is needed")));
  }

  @Test
  void a_stale_form_is_told_so() throws Exception {
    admin.send("/admin/roles/supporters", "version", "1", "reason", "مراجعة").andExpect(
        redirectedUrl("/admin/roles"));
    admin.send("/admin/roles/supporters", "version", "1", "reason", "مراجعة").andExpect(status().isConflict());
  }

  @Test
  void the_role_one_administers_by_keeps_that_permission() throws Exception {
    admin.send("/admin/roles/admin", "version", "1", "reason", "خطأ").andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("لا يُغلق مدير النظام الباب على نفسه")));
  }

  @Test
  void nobody_else_sees_or_changes_roles() throws Exception {
    AdminCalls director = AdminCalls.by(mvc, jdbc, actors, "dir.roles", "director");
    director.open("/admin/roles").andExpect(status().isForbidden());
    director.open("/admin/roles/admin").andExpect(status().isForbidden());
    director.send("/admin/roles/director", "permissions", "organization.administer", "version", "1",
        "reason", "x").andExpect(status().isForbidden());
    admin.open("/admin/roles/nobody").andExpect(status().isNotFound());
    admin.open("/admin/roles/officer").andExpect(status().isOk());
  }
}
