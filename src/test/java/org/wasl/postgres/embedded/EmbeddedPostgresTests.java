package org.wasl.postgres.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import org.wasl.postgres.DatabaseRefused;

/** One folder, closed to all others, serves every test; as root this is the folder PostgreSQL's account cannot reach. */
class EmbeddedPostgresTests {

  private static Path closed;
  private static Path data;

  @BeforeAll
  static void makeFolder() throws Exception {
    closed = Files.createTempDirectory(Path.of("target"), "closed-").toAbsolutePath();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(closed))).isEqualTo("rwx------");
    data = closed.resolve("مجلد البيانات");
    start().close();
  }

  @AfterAll
  static void clear() throws Exception {
    FileSystemUtils.deleteRecursively(closed);
  }

  private static EmbeddedPostgres start() {
    return EmbeddedPostgres.start(data, "UTC");
  }

  @Test
  void the_server_runs_as_nobody_s_superuser_and_its_keys_are_closed() throws Exception {
    try (var postgres = start()) {
      assertThat(ServerAccount.ownerOf(Path.of("/proc/" + postgres.pid()))).isNotZero();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("postgres/wasl.keys"))))
          .isEqualTo("rw-------");
      String url = postgres.database().application().url();
      for (String user : List.of("postgres", "wasl_owner", "wasl_app")) {
        assertThatThrownBy(() -> java.sql.DriverManager.getConnection(url, user, "guess").close())
            .isInstanceOf(SQLException.class);
      }
    }
  }

  @Test
  void what_was_acknowledged_outlives_a_kill_of_the_program_and_no_orphan_stays() throws Exception {
    List<Long> acknowledged;
    long server;
    try (var keeper = KeeperProcess.on(data)) {
      server = Long.parseLong(keeper.next("up"));
      acknowledged = new ArrayList<>(List.of(Long.valueOf(keeper.next("kept"))));
      Thread.sleep(200);
      acknowledged.addAll(keeper.kill());
    }
    try (var postgres = start()) {
      assertThat(kept(postgres)).containsAll(acknowledged);
      assertThat(postgres.pid()).isNotEqualTo(server);
    }
    assertThat(becomes(() -> ProcessHandle.of(server).isEmpty())).isTrue();
  }

  @Test
  void what_was_acknowledged_outlives_a_kill_of_the_server_and_the_program_at_once() throws Exception {
    List<Long> acknowledged;
    try (var keeper = KeeperProcess.on(data)) {
      long server = Long.parseLong(keeper.next("up"));
      acknowledged = new ArrayList<>(List.of(Long.valueOf(keeper.next("kept"))));
      Thread.sleep(200);
      ProcessHandle.of(server).orElseThrow().destroyForcibly();
      acknowledged.addAll(keeper.kill());
    }
    try (var postgres = start()) {
      assertThat(kept(postgres)).containsAll(acknowledged);
    }
  }

  @Test
  void a_server_that_is_killed_comes_back_by_itself_at_the_same_place() throws Exception {
    try (var postgres = start()) {
      long before = postgres.pid();
      ProcessHandle.of(before).orElseThrow().destroyForcibly();
      assertThat(becomes(() -> postgres.pid() != before && answers(postgres))).isTrue();
    }
  }

  @Test
  void a_server_that_is_stopped_while_it_comes_back_stays_stopped() throws Exception {
    var postgres = start();
    ProcessHandle.of(postgres.pid()).orElseThrow().destroyForcibly();
    Thread.sleep(20);
    postgres.close();
    assertThat(ProcessHandle.of(postgres.pid())).isEmpty();
    start().close();
  }

  @Test
  void a_second_start_says_who_has_the_folder_and_harms_nothing() throws Exception {
    try (var postgres = start(); var second = KeeperProcess.on(data, "--try")) {
      assertThat(second.next("refused")).contains("already running", data.toString(),
          String.valueOf(ProcessHandle.current().pid()));
      assertThatThrownBy(EmbeddedPostgresTests::start).isInstanceOf(DatabaseRefused.class);
      assertThat(answers(postgres)).isTrue();
    }
  }

  @Test
  void settings_that_may_lose_work_are_refused_by_name() throws Exception {
    for (String setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
      Path settings = data.resolve("postgres/postgresql.conf");
      byte[] before = Files.readAllBytes(settings);
      Files.writeString(settings, "\n" + setting + " = off\n", StandardOpenOption.APPEND);
      assertThatThrownBy(EmbeddedPostgresTests::start).isInstanceOf(DatabaseRefused.class)
          .hasMessageContaining(setting);
      Files.write(settings, before);
    }
  }

  @Test
  void page_checksums_are_on() throws Exception {
    try (var postgres = start(); var connection = postgres.database().application().open();
        var row = connection.createStatement().executeQuery("show data_checksums")) {
      row.next();
      assertThat(row.getString(1)).isEqualTo("on");
    }
  }

  @Test
  void a_half_made_cluster_is_made_again() throws Exception {
    Path other = closed.resolve("other");
    Files.createDirectories(other.resolve("postgres.half-made/base"));
    Files.writeString(other.resolve("postgres.half-made/PG_VERSION"), "18\n");
    try (var postgres = EmbeddedPostgres.start(other, "UTC")) {
      assertThat(answers(postgres)).isTrue();
    }
  }

  @Test
  void an_ordinary_user_runs_it_too() throws Exception {
    if (!ServerAccount.isRoot()) {
      return; // every other test has shown it
    }
    int nobody = 65_534;
    Path open = Files.createTempDirectory(Path.of("/var/tmp"), "wasl-test-");
    try {
      Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
      KeeperProcess.copyClassPath(open.resolve("jars"));
      for (String own : List.of("cache", "data")) {
        FileTree.give(Files.createDirectory(open.resolve(own)), nobody);
      }
      try (var keeper = KeeperProcess.as(nobody, open.resolve("jars"), open.resolve("cache"), open.resolve("data"))) {
        long server = Long.parseLong(keeper.next("up"));
        assertThat(ServerAccount.ownerOf(Path.of("/proc/" + server))).isEqualTo(nobody);
        keeper.next("kept");
        keeper.kill();
        assertThat(becomes(() -> ProcessHandle.of(server).isEmpty())).isTrue();
      }
    } finally {
      FileSystemUtils.deleteRecursively(open);
    }
  }

  private static List<Long> kept(EmbeddedPostgres postgres) throws SQLException {
    try (var connection = postgres.database().owner().open();
        var rows = connection.createStatement().executeQuery("select number from kept order by number")) {
      var numbers = new ArrayList<Long>();
      while (rows.next()) {
        numbers.add(rows.getLong(1));
      }
      return numbers;
    }
  }

  private static boolean answers(EmbeddedPostgres postgres) {
    try (var connection = postgres.database().application().open()) {
      return connection.isValid(2);
    } catch (SQLException away) {
      return false;
    }
  }

  private static boolean becomes(BooleanSupplier wanted) throws InterruptedException {
    for (long end = System.nanoTime() + Duration.ofSeconds(15).toNanos(); System.nanoTime() < end; ) {
      if (wanted.getAsBoolean()) {
        return true;
      }
      Thread.sleep(20);
    }
    return false;
  }
}
