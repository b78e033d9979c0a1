package org.wasl.organization.first;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasl.WaslTest;
import org.wasl.organization.Hired;
import org.wasl.postgres.DatabaseRefused;

@WaslTest
@Transactional
@Tag("store")
class FirstAdministratorTests {

  @Autowired FirstAccountStore accounts;
  @Autowired TransactionTemplate transaction;
  @Autowired PasswordEncoder passwords;
  @Autowired JdbcClient jdbc;
  @TempDir Path folder;

  @BeforeEach
  void nobody_administers() {
    jdbc.sql("update staff set active = false where username not like 'first.%'").update();
    jdbc.sql("update staff set username = username || '.before' where username in ('admin', 'administrator')").update();
  }

  @Test
  void a_one_time_password_is_said_once_and_has_to_be_changed() {
    FirstAdministrator first = started("");
    String line = String.join("", first.lines());
    assertThat(line).contains("user name admin");
    String password = line.replaceAll(".*password (\\w+) .*", "$1");
    assertThat(passwords.matches(password, hash("admin"))).isTrue();
    assertThat(jdbc.sql("select must_change_password from staff where username = 'admin'")
        .query(Boolean.class).single()).isTrue();
    assertThat(first.lines()).isEmpty();
  }

  @Test
  void an_unused_password_is_replaced_and_said_again() {
    started("");
    String before = hash("admin");
    assertThat(started("").lines()).hasSize(1);
    assertThat(hash("admin")).isNotEqualTo(before);
  }

  @Test
  void nothing_happens_where_someone_administers() {
    Hired.hire(jdbc, "first.admin", "admin", "tabuk");
    assertThat(started("").lines()).isEmpty();
    assertThat(jdbc.sql("select count(*) from staff where username = 'admin'").query(Integer.class).single()).isZero();
  }

  @Test
  void an_administrator_of_the_cast_does_not_count_and_keeps_the_name() {
    Hired.hire(jdbc, "first.cast", "admin", "tabuk");
    jdbc.sql("update staff set demo = true, username = 'admin' where username = 'first.cast'").update();
    assertThat(String.join("", started("").lines())).contains("user name administrator");
  }

  @Test
  void the_password_of_a_file_is_taken_and_not_said() throws Exception {
    Path file = Files.writeString(folder.resolve("password"), "seven tall palms\n");
    FirstAdministrator first = started(file.toString());
    assertThat(String.join("", first.lines())).doesNotContain("palms");
    assertThat(passwords.matches("seven tall palms", hash("admin"))).isTrue();
    assertThat(accounts.isAdministered()).isTrue();
  }

  @Test
  void a_file_that_is_absent_or_holds_a_weak_password_ends_the_start() throws Exception {
    Path weak = Files.writeString(folder.resolve("weak"), "demo\n");
    assertThatThrownBy(() -> started(weak.toString())).isInstanceOf(DatabaseRefused.class);
    assertThatThrownBy(() -> started(folder.resolve("none").toString())).isInstanceOf(DatabaseRefused.class);
  }

  private FirstAdministrator started(String file) {
    var first = new FirstAdministrator(accounts, transaction, new PasswordFile(file, false), true);
    first.run(new DefaultApplicationArguments());
    return first;
  }

  private String hash(String username) {
    return jdbc.sql("select password_hash from staff where username = :username").param("username", username)
        .query(String.class).single();
  }
}
