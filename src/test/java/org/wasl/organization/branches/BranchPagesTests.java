package org.wasl.organization.branches;

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
import org.wasl.organization.Hired;

@WaslTest
@Transactional
@Tag("store")
@Clause("P-3.7")
class BranchPagesTests {

  private static final String[] RENAMED = {
      "nameAr", "فرع ضباء", "nameEn", "Duba branch", "governorate", "ضباء", "phone", "٠١٤ ٠٠٠ ٠٩٩٩", "version", "1"};

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired Actors actors;
  @Autowired StoredBranches branches;
  private AdminCalls admin;

  @BeforeEach
  void an_administrator() {
    admin = AdminCalls.by(mvc, jdbc, actors, "adm.branches", "admin");
  }

  @AfterEach
  void what_was_rolled_back_is_forgotten() {
    branches.forget();
  }

  @Test
  void a_branch_is_renamed_and_its_telephone_kept_in_plain_digits() throws Exception {
    admin.open("/admin/branches").andExpect(status().isOk())
        .andExpect(content().string(containsString("مكتب ضباء")));
    admin.open("/admin/branches/duba").andExpect(status().isOk());
    admin.send("/admin/branches/duba", RENAMED).andExpect(redirectedUrl("/admin/branches"));
    assertThat(branches.get("duba").nameAr()).isEqualTo("فرع ضباء");
    assertThat(branches.get("duba").phone()).isEqualTo("014 000 0999");
  }

  @Test
  void the_head_of_a_page_says_what_the_row_says() throws Exception {
    Hired.hire(jdbc, "adm.duba", "admin", "duba");
    AdminCalls there = AdminCalls.as(mvc, actors.named("adm.duba").orElseThrow());
    there.open("/today").andExpect(content().string(containsString("مكتب ضباء")));
    admin.send("/admin/branches/duba", RENAMED).andExpect(redirectedUrl("/admin/branches"));
    there.open("/today").andExpect(content().string(containsString("فرع ضباء")));
  }

  @Test
  void a_stale_form_is_told_so() throws Exception {
    admin.send("/admin/branches/duba", RENAMED).andExpect(redirectedUrl("/admin/branches"));
    admin.inEnglish().send("/admin/branches/duba", RENAMED).andExpect(status().isConflict())
        .andExpect(content().string(containsString("This record was changed after you opened it")));
  }

  @Test
  void everything_wrong_is_said_at_once() throws Exception {
    admin.send("/admin/branches/duba", "nameAr", "", "nameEn", "Duba", "governorate", "ضباء", "phone", "call us",
        "version", "1").andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("هذا الحقل مطلوب")))
        .andExpect(content().string(containsString("الهاتف أرقام ومسافات")));
  }

  @Test
  void nobody_else_sees_or_changes_branches() throws Exception {
    AdminCalls officer = AdminCalls.by(mvc, jdbc, actors, "off.branches", "branch-manager");
    officer.open("/admin/branches").andExpect(status().isForbidden());
    officer.open("/admin/branches/duba").andExpect(status().isForbidden());
    officer.send("/admin/branches/duba", RENAMED).andExpect(status().isForbidden());
    admin.open("/admin/branches/riyadh").andExpect(status().isNotFound());
  }
}
