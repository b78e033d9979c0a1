package org.wasl.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.kernel.Refused;
import org.wasl.kernel.StaffId;
import org.wasl.kernel.Uuid7;

@WaslTest
@Transactional
@Tag("store")
@Clause("P-3.7")
class DirectoryTests {

  @Autowired Branches branches;
  @Autowired StaffDirectory directory;
  @Autowired Settings settings;
  @Autowired Actors actors;
  @Autowired JdbcClient jdbc;

  @Test
  void the_seat_comes_first_and_every_governorate_has_its_office() {
    assertThat(branches.all()).extracting(Branch::code)
        .containsExactly("tabuk", "duba", "al-wajh", "umluj", "tayma", "haql", "al-bad");
    assertThat(branches.get("al-wajh").nameAr()).isEqualTo("مكتب الوجه");
    assertThatThrownBy(() -> branches.get("riyadh")).isInstanceOf(Refused.class);
  }

  @Test
  void who_holds_a_role_is_found_by_branch() {
    StaffId here = Hired.hire(jdbc, "dir.one", "branch-manager", "umluj");
    StaffId there = Hired.hire(jdbc, "dir.two", "branch-manager", "haql");
    assertThat(directory.withRole("branch-manager", "umluj")).extracting(StaffMember::id)
        .contains(here).doesNotContain(there);
    assertThat(directory.withRole("branch-manager", null)).extracting(StaffMember::id)
        .containsSubsequence(here, there);
  }

  @Test
  void one_who_left_is_not_asked_but_keeps_a_name() {
    StaffId gone = Hired.hire(jdbc, "dir.gone", "officer", "tayma");
    jdbc.sql("update staff set active = false where id = :id").param("id", gone.value()).update();
    assertThat(directory.withRole("officer", "tayma")).extracting(StaffMember::id).doesNotContain(gone);
    assertThat(directory.find(gone)).get().extracting(StaffMember::nameAr).isEqualTo("سمية العطوي");
    assertThat(actors.named("dir.gone")).isEmpty();
    assertThat(directory.find(new StaffId(Uuid7.next()))).isEmpty();
  }

  @Test
  void an_actor_brings_the_permissions_of_all_roles() {
    Hired.hire(jdbc, "dir.admin", "admin", "tabuk");
    assertThat(actors.named("dir.admin")).get()
        .matches(actor -> actor.may(OrganizationPermissions.ADMINISTER))
        .matches(actor -> actor.roles().contains("admin"));
  }

  @Test
  void settings_are_read_by_key_and_an_unknown_one_is_our_error() {
    assertThat(settings.number("promise.min-days")).isEqualTo(7);
    assertThat(settings.text("reference.calendar")).isEqualTo("hijri");
    assertThatThrownBy(() -> settings.text("no.such")).isInstanceOf(IllegalArgumentException.class);
  }
}
