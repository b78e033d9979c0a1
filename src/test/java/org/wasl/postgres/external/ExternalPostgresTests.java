package org.wasl.postgres.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import org.wasl.TestDatabase;
import org.wasl.postgres.DatabaseRefused;
import org.wasl.postgres.Login;
import org.wasl.postgres.embedded.EmbeddedPostgres;
import org.wasl.postgres.start.Schema;

/** A server of our own plays somebody else's: its superuser may come in, unlike in the one we start for Wasl. */
@Tag("store")
class ExternalPostgresTests {

  private static Path folder;
  private static EmbeddedPostgres theirs;
  private static String server;

  @BeforeAll
  static void startTheirs() throws Exception {
    folder = Files.createTempDirectory(Path.of("target"), "external-").toAbsolutePath();
    EmbeddedPostgres.start(folder, "UTC", TestDatabase.binaries()).close();
    Files.writeString(folder.resolve("postgres/pg_hba.conf"), "host all all 127.0.0.1/32 trust\n");
    theirs = EmbeddedPostgres.start(folder, "UTC", TestDatabase.binaries());
    server = theirs.database().owner().url().replaceAll("/wasl\\?.*", "/");
    tell("revoke connect on database wasl from wasl_app", "drop role wasl_app",
        "create role chief login createrole", "create role guest login",
        "create database charity owner chief", "create database closed owner guest",
        "create database latin template template0 locale_provider 'libc' lc_collate 'C' lc_ctype 'C'",
        "create database careless", "alter database careless set synchronous_commit = off");
    // Who makes the role may pass it on; from PostgreSQL 16 nobody else may.
    ExternalPostgres.at(server + "charity?user=chief", "UTC");
  }

  @AfterAll
  static void stopTheirs() throws Exception {
    theirs.close();
    FileSystemUtils.deleteRecursively(folder);
  }

  @Test
  void the_login_migrates_and_the_application_steps_down() throws Exception {
    var database = ExternalPostgres.at(server + "charity?user=chief", "UTC").database();
    Schema.bringUpToDate(database);
    Schema.bringUpToDate(database);
    assertThat(said(database.application(), "select current_user")).isEqualTo("wasl_app");
    assertThat(said(database.owner(), "select current_user")).isEqualTo("chief");
    assertThatThrownBy(() -> said(database.application(), "create table mine (id int)"))
        .isInstanceOf(SQLException.class).hasMessageContaining("permission denied");
  }

  @Test
  void a_login_that_may_not_use_the_role_is_told_what_to_ask_for() {
    assertThatThrownBy(() -> ExternalPostgres.at(server + "closed?user=guest", "UTC"))
        .isInstanceOf(DatabaseRefused.class).hasMessageContaining("grant wasl_app to");
  }

  @Test
  void a_server_that_is_away_and_an_address_of_another_kind_are_refused_in_a_sentence() {
    assertThatThrownBy(() -> ExternalPostgres.at("jdbc:postgresql://127.0.0.1:1/wasl?user=x", "UTC"))
        .isInstanceOf(DatabaseRefused.class).hasMessageContaining("cannot be used");
    assertThatThrownBy(() -> ExternalPostgres.at("jdbc:mysql://127.0.0.1/wasl", "UTC"))
        .isInstanceOf(DatabaseRefused.class).hasMessageContaining("jdbc:postgresql:");
  }

  @Test
  void an_older_server_is_refused() {
    assertThat(ExternalPostgres.isNewEnough(14)).isFalse();
    assertThat(ExternalPostgres.isNewEnough(15)).isTrue();
  }

  @Test
  void a_database_that_takes_arabic_letters_for_punctuation_is_refused() {
    var database = ExternalPostgres.at(server + "latin?user=postgres", "UTC").database();
    assertThatThrownBy(() -> Schema.bringUpToDate(database))
        .isInstanceOf(DatabaseRefused.class).hasMessageContaining("C.UTF-8");
  }

  @Test
  void unsafe_settings_are_warned_of_but_are_another_s_to_decide() {
    var database = ExternalPostgres.at(server + "careless?user=postgres", "UTC").database();
    assertThat(ExternalPostgres.warning(database.owner())).hasValueSatisfying(
        warning -> assertThat(warning).contains("synchronous_commit"));
  }

  private static void tell(String... orders) throws SQLException {
    try (var connection = DriverManager.getConnection(server + "postgres?user=postgres");
        var statement = connection.createStatement()) {
      for (String order : orders) {
        statement.execute(order);
      }
    }
  }

  private static String said(Login login, String question) throws SQLException {
    try (var connection = login.open(); var row = connection.createStatement().executeQuery(question)) {
      row.next();
      return row.getString(1);
    }
  }
}
