package org.wasl.parties.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasl.Clause;
import org.wasl.TestDatabase;
import org.wasl.WaslApplication;
import org.wasl.WaslTest;

/** The command in a process of its own, on the database that these tests run on, and {@code kill -9}. */
@WaslTest
class ImportKilledTests {

  private static final int ROWS = 5 * TakeRows.BATCH + 17;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Autowired ImportFromFile importing;
  @Autowired ImportStore store;
  @Autowired JdbcClient jdbc;
  @TempDir Path folder;

  @Test
  @Clause("P-0.1")
  void an_import_killed_in_the_middle_keeps_whole_batches_and_goes_on_with_every_row_once() throws Exception {
    String mark = "ك" + Tables.number();
    Path file = table(mark);
    Process command = started(file);
    try {
      awaitRows(file, command);
    } finally {
      command.destroyForcibly().waitFor();
    }
    SheetImport stopped = store.sameFile(LookAtSheet.digest(file)).orElseThrow();
    assertThat(stopped.status()).isEqualTo(ImportStatus.RUNNING);
    assertThat(stopped.progress().rowsDone()).isBetween(TakeRows.BATCH, ROWS - 1);
    assertThat(stopped.progress().rowsDone() % TakeRows.BATCH).isZero();
    assertThat(people(mark)).isEqualTo(stopped.progress().made());
    SheetImport done = importing.take(file, importing.look(file), "tabuk", () -> {}, (rows, people) -> {});
    assertThat(done.id()).isEqualTo(stopped.id());
    assertThat(done.status()).isEqualTo(ImportStatus.DONE);
    List<RowResult> report = new ArrayList<>();
    importing.report(done.id(), report::addAll);
    assertThat(report).extracting(RowResult::row)
        .containsExactlyElementsOf(IntStream.rangeClosed(2, ROWS + 1).boxed().toList());
    assertThat(people(mark)).isEqualTo(done.progress().made())
        .isEqualTo((int) report.stream().map(RowResult::party).distinct().count()).isEqualTo(ROWS - ROWS / 7);
  }

  /** Every seventh row is somebody whom an earlier one, often of an earlier batch, has brought. */
  private Path table(String mark) throws IOException {
    StringBuilder text = new StringBuilder("الاسم,الجوال,تاريخ الميلاد\n");
    for (int i = 1; i <= ROWS; i++) {
      int person = i % 7 == 0 ? i / 7 * 3 - 1 : i;
      int whose = person % 7 == 0 ? person - 1 : person;
      text.append(word(whose)).append(' ').append(word(~whose)).append(' ').append(mark).append(",05")
          .append("%08d".formatted(whose)).append(",%d/%02d/03\n".formatted(1350 + whose % 90, 1 + whose % 12));
    }
    return Tables.text(folder, text.toString(), StandardCharsets.UTF_8);
  }

  /** Nobody else's, so that the search for look-alikes has nothing to find: its queue is the other tests' too. */
  private static String word(int of) {
    return new SplittableRandom(of).ints(6, 'س', 'غ' + 1).mapToObj(Character::toString).collect(Collectors.joining());
  }

  private Process started(Path file) throws IOException {
    return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
        "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
        WaslApplication.class.getName(), "--wasl.command=import",
        "--wasl.data=" + TestDatabase.dataFolder().toAbsolutePath(), "--", file.toString())
        .redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile()).start();
  }

  private void awaitRows(Path file, Process command) throws Exception {
    String digest = LookAtSheet.digest(file);
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (store.sameFile(digest).map(each -> each.progress().rowsDone()).orElse(0) == 0) {
      assertThat(command.isAlive() && System.nanoTime() < until)
          .as(() -> said()).isTrue();
      Thread.sleep(10);
    }
  }

  private String said() {
    try {
      return Files.readString(folder.resolve("said"));
    } catch (IOException nothing) {
      return Objects.toString(nothing);
    }
  }

  private int people(String mark) {
    return jdbc.sql("select count(*) from party where full_name like :mark").param("mark", "%" + mark)
        .query(Integer.class).single();
  }
}
