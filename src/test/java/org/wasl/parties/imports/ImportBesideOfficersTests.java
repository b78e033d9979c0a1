package org.wasl.parties.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.kernel.Actor;
import org.wasl.parties.People;
import org.wasl.parties.imports.cells.KeptCell;
import org.wasl.parties.imports.cells.Said;
import org.wasl.web.Language;

/** What officers write of somebody outlasts what a table says of them. */
@WaslTest
@Tag("store")
class ImportBesideOfficersTests {

  @Autowired ImportFromFile importing;
  @Autowired UndoImport undo;
  @Autowired ReportWords words;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @TempDir Path folder;

  private SheetImport take(String... lines) throws Exception {
    Path file = Tables.csv(folder, lines);
    return importing.take(file, importing.look(file), "tabuk", () -> {}, (done, people) -> {});
  }

  private RowResult first(SheetImport of) {
    List<RowResult> all = new ArrayList<>();
    importing.report(of.id(), all::addAll);
    return all.getFirst();
  }

  private UUID registered(String number) throws Exception {
    return Objects.requireNonNull(first(take("الاسم,رقم الهوية", "عايدة سالم الجهني," + number)).party()).value();
  }

  private String of(UUID party, String what) {
    return String.valueOf(jdbc.sql("select " + what + " from party where id = :id").param("id", party)
        .query((row, n) -> row.getString(1)).single());
  }

  private int counted(String sql, UUID party) {
    return jdbc.sql(sql).param("party", party).query(Integer.class).single();
  }

  @Test
  void a_row_adds_what_is_not_known_yet_changes_nothing_that_is_and_tells_what_differs() throws Exception {
    String number = Tables.number();
    UUID party = registered(number);
    jdbc.sql("update party set language = 'en', nationality = 'سعودية' where id = :id").param("id", party).update();
    RowResult row = first(take("الاسم,رقم الهوية,الكنية,الجنسية,الحي",
        "عايدة سالم الجهني," + number + ",أم سالم,يمنية,المروج"));
    assertThat(of(party, "language || ' ' || preferred_name || ' ' || nationality || ' ' || place"))
        .isEqualTo("en أم سالم سعودية المروج");
    assertThat(row.said()).extracting(Said::code)
        .containsExactly("same-registered", "added-preferred-name", "differs-nationality", "added-place");
    assertThat(row.kept()).containsExactly(new KeptCell("nationality", "يمنية", true, false));
    assertThat(words.line(Language.EN, row)).contains("preferred name: added", "nationality: differs");
  }

  @Test
  void the_version_rises_exactly_when_something_was_added() throws Exception {
    String number = Tables.number();
    UUID party = registered(number);
    take("الاسم,رقم الهوية,ملاحظات", "عايدة سالم الجهني," + number + ",لا شيء جديد");
    assertThat(of(party, "version")).isEqualTo("1");
    take("الاسم,رقم الهوية,الجوال", "عايدة سالم الجهني," + number + ",0500001401");
    assertThat(of(party, "version")).isEqualTo("2");
    take("الاسم,رقم الهوية,الحي", "عايدة سالم الجهني," + number + ",المروج");
    assertThat(of(party, "version")).isEqualTo("3");
  }

  @Test
  void what_an_officer_changes_in_the_same_moment_stands_and_the_row_is_taken_after_it() throws Exception {
    String number = Tables.number();
    UUID party = registered(number);
    CompletableFuture<SheetImport> begun = transaction.execute(status -> {
      jdbc.sql("update party set place = 'النخيل', version = version + 1 where id = :id").param("id", party).update();
      var second = CompletableFuture.supplyAsync(() -> taken("الاسم,رقم الهوية,الحي,الجنسية",
          "عايدة سالم الجهني," + number + ",المروج,سعودية"));
      awaitWaiting();
      return second;
    });
    assertThat(Objects.requireNonNull(begun).join().status()).isEqualTo(ImportStatus.DONE);
    assertThat(of(party, "place || ' ' || nationality")).isEqualTo("النخيل سعودية");
  }

  @Test
  void whoever_is_changed_while_their_table_is_still_being_taken_is_completed_after_that() throws Exception {
    String number = Tables.number();
    StringBuilder text = new StringBuilder("الاسم,رقم الهوية,الجنسية\nعايدة سالم الجهني," + number + ",\n");
    for (int i = 1; i < TakeRows.BATCH; i++) {
      text.append("شخص ").append(i).append(" بن ").append(number).append(",,\n");
    }
    Path file = Tables.csv(folder, text + "عايدة سالم الجهني," + number + ",سعودية");
    List<CompletableFuture<Void>> officers = new ArrayList<>();
    var changed = new CountDownLatch(1);
    importing.take(file, importing.look(file), "tabuk", () -> {}, (done, people) -> {
      if (officers.isEmpty()) {
        officers.add(CompletableFuture.runAsync(() -> changed(number, changed)));
        await(changed);
      }
    });
    officers.getFirst().join();
    UUID party = jdbc.sql("select party from party_identity where number = :number").param("number", number)
        .query(UUID.class).single();
    assertThat(of(party, "place || ' ' || nationality || ' ' || version")).isEqualTo("النخيل سعودية 2");
  }

  private void changed(String number, CountDownLatch changed) {
    transaction.executeWithoutResult(status -> {
      jdbc.sql("update party set place = 'النخيل', version = version + 1 "
          + "where id = (select party from party_identity where number = :number)").param("number", number).update();
      changed.countDown();
      awaitWaiting();
    });
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private SheetImport taken(String... lines) {
    try {
      return take(lines);
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Until the import meets the row that is being changed. */
  private void awaitWaiting() {
    for (int i = 0; i < 400 && jdbc.sql("select count(*) from pg_locks where not granted and pid <> pg_backend_pid() "
        + "and pg_backend_pid() = any (pg_blocking_pids(pid))").query(Integer.class).single() == 0; i++) {
      try {
        Thread.sleep(25);
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
    }
  }

  @Test
  @Clause("P-0.2")
  void undoing_leaves_what_was_corrected_since_and_is_written_down_with_each_person() throws Exception {
    String number = Tables.number();
    UUID party = registered(number);
    SheetImport second = take("الاسم,رقم الهوية,تاريخ الميلاد,الجنس,الحي",
        "عايدة سالم الجهني," + number + ",1399,أنثى,المروج");
    assertThat(of(party, "birth_value || ' ' || sex || ' ' || place")).isEqualTo("1399 female المروج");
    jdbc.sql("update party set birth_value = '1399-02-03', birth_approximate = false, birth_date = '1979-01-02' "
        + "where id = :id").param("id", party).update();
    Actor manager = People.staff(jdbc, "tabuk", "import", "read");
    undo.order(manager, second.id());
    Integer due = transaction.execute(status -> {
      jdbc.sql("delete from party_twin_due where party = :id").param("id", party).update();
      undo.carryOut(second.id(), manager);
      return counted("select count(*) from party_twin_due where party = :party", party);
    });
    assertThat(due).isEqualTo(1);
    assertThat(of(party, "birth_calendar || ' ' || birth_value || ' ' || birth_date"))
        .isEqualTo("hijri 1399-02-03 1979-01-02");
    assertThat(of(party, "coalesce(sex, '-') || coalesce(place, '-')")).isEqualTo("--");
    assertThat(counted("select count(*) from journal_entry where subject = :party and actor is not null "
        + "and what = 'parties.taken-back-with-import'", party)).isEqualTo(1);
  }
}
