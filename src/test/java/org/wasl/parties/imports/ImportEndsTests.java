package org.wasl.parties.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.FixedRateTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.wasl.Clause;
import org.wasl.TestDatabase;
import org.wasl.WaslTest;
import org.wasl.kernel.Actor;
import org.wasl.organization.Actors;
import org.wasl.organization.Hired;
import org.wasl.web.Language;

/** No row and no fault keeps an import going for ever, and no import keeps the rest from going on. */
@WaslTest
@Tag("store")
class ImportEndsTests {

  @Autowired ImportFromFile importing;
  @Autowired ImportStore store;
  @Autowired ImportWorker worker;
  @Autowired SendSheet sheets;
  @Autowired ReportWords words;
  @Autowired Actors actors;
  @Autowired ScheduledTaskHolder scheduled;
  @Autowired JdbcClient jdbc;
  @TempDir Path folder;

  @Test
  @Clause("P-6.2")
  void a_row_that_cannot_be_kept_is_refused_and_the_others_are_taken() throws Exception {
    String mark = "حي" + Tables.number();
    Path file = Tables.csv(folder, "الاسم,الحي", "رجاء عيد الحويطي,المروج", "عهود عيد الحويطي," + mark,
        "وفاء عيد الحويطي,المروج");
    asOwner("alter table party add constraint planted check (place <> '" + mark + "') not valid");
    SheetImport done;
    try {
      done = importing.take(file, importing.look(file), "tabuk", () -> {}, (rows, people) -> {});
    } finally {
      asOwner("alter table party drop constraint planted");
    }
    assertThat(done.status()).isEqualTo(ImportStatus.DONE);
    List<RowResult> report = new ArrayList<>();
    importing.report(done.id(), report::addAll);
    assertThat(report).extracting(RowResult::outcome).containsExactly("taken", "refused", "taken");
    assertThat(words.line(Language.EN, report.get(1))).isEqualTo("refused: something in this row cannot be kept");
    assertThat(done.progress().rowsDone()).isEqualTo(3);
  }

  private static void asOwner(String sql) throws SQLException {
    try (var owner = TestDatabase.get().owner().open(); var statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void a_fault_ends_the_import_and_is_told() throws Exception {
    String username = "faults" + System.nanoTime() % 1_000_000_000;
    Hired.hire(jdbc, username, "manager", "tabuk");
    Actor manager = actors.named(username).orElseThrow();
    ImportId id = sheets.send(manager, "x.csv",
        new ByteArrayInputStream("الاسم\nسعد العطوي\n".getBytes(StandardCharsets.UTF_8)));
    jdbc.sql("update sheet_import set status = 'running', format = 'null' where id = :id").param("id", id.value())
        .update();
    for (int i = 0; i < 100 && store.find(id).orElseThrow().status() == ImportStatus.RUNNING; i++) {
      worker.work();
      Thread.sleep(50);
    }
    SheetImport failed = store.find(id).orElseThrow();
    jdbc.sql("delete from sheet_import where id = :id").param("id", id.value()).update();
    assertThat(failed.status()).isEqualTo(ImportStatus.FAILED);
    assertThat(failed.failure()).isEqualTo(new SheetImport.Failure("import-broke-off", List.of()));
  }

  @Test
  void an_import_does_not_hold_up_the_rest_that_the_clock_begins() {
    assertThat(scheduled.getScheduledTasks()).map(ScheduledTask::getTask)
        .filteredOn(each -> each.toString().contains("ImportWorker")).hasSize(1)
        .allMatch(FixedRateTask.class::isInstance);
  }
}
