package org.wasl.postgres.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import org.wasl.postgres.DatabaseStart;
import org.wasl.postgres.embedded.EmbeddedPostgres;

class PoolTests {

  private static Path folder;
  private static EmbeddedPostgres postgres;
  private static Pool pool;

  @BeforeAll
  static void start() throws Exception {
    folder = Files.createTempDirectory(Path.of("target"), "pool-").toAbsolutePath();
    postgres = EmbeddedPostgres.start(folder, "UTC");
    pool = new Pool(DatabaseStart.of(() -> postgres), 4, false);
  }

  @AfterAll
  static void stop() throws Exception {
    pool.close();
    postgres.close();
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (NoSuchFileException gone) {
      // the server, as it ends, takes its lock file away at the same moment; the rest goes with target/
    }
  }

  @Test
  void a_database_that_is_killed_is_back_without_anyone_s_help() throws Exception {
    assertThat(answer()).isOne();
    long before = postgres.pid();
    ProcessHandle.of(before).orElseThrow().destroyForcibly();
    while (postgres.pid() == before) {
      Thread.sleep(5);
    }
    assertThat(answerWithin(Duration.ofSeconds(20))).isOne();
  }

  @Test
  void a_database_that_has_gone_silent_is_told_of_in_seconds_and_served_again_once_back() throws Exception {
    assertThat(answer()).isOne();
    signal("STOP");
    try {
      long before = System.nanoTime();
      assertThatThrownBy(PoolTests::answer).isInstanceOf(SQLTransientConnectionException.class);
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(8));
    } finally {
      signal("CONT");
    }
    assertThat(answerWithin(Duration.ofSeconds(20))).isOne();
  }

  /** To the server first, so that it starts no further helper, and then to all that it has. */
  private static void signal(String name) throws Exception {
    var server = ProcessHandle.of(postgres.pid()).orElseThrow();
    signal(name, Stream.of(server));
    signal(name, server.descendants());
    if (name.equals("STOP")) {
      Thread.sleep(600); // the pool trusts a connection that answered half a second ago
    }
  }

  private static void signal(String name, Stream<ProcessHandle> processes) throws Exception {
    String pids = processes.map(each -> String.valueOf(each.pid())).collect(Collectors.joining(" "));
    new ProcessBuilder("sh", "-c", "kill -" + name + " " + pids).start().waitFor();
  }

  private static int answerWithin(Duration patience) throws Exception {
    for (long end = System.nanoTime() + patience.toNanos(); ; Thread.sleep(50)) {
      try {
        return answer();
      } catch (SQLException away) {
        if (System.nanoTime() > end) {
          throw away;
        }
      }
    }
  }

  private static int answer() throws SQLException {
    try (var connection = pool.getConnection();
        var row = connection.createStatement().executeQuery("select 1")) {
      row.next();
      return row.getInt(1);
    }
  }
}
