package org.wasl.parties.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.kernel.Actor;
import org.wasl.parties.People;
import org.wasl.parties.PartyId;

@WaslTest
@Tag("store")
class ImportTests {

  @Autowired ImportFromFile importing;
  @Autowired ImportStore store;
  @Autowired ImportRows rows;
  @Autowired UndoImport undo;
  @Autowired JdbcClient jdbc;
  @TempDir Path folder;

  private SheetImport take(Path file) {
    return importing.take(file, importing.look(file), "tabuk", () -> {}, (done, people) -> {});
  }

  private List<RowResult> report(SheetImport of) {
    List<RowResult> all = new ArrayList<>();
    importing.report(of.id(), all::addAll);
    return all;
  }

  private String nameOf(RowResult row) {
    return jdbc.sql("select full_name from party where id = :id")
        .param("id", Objects.requireNonNull(row.party()).value()).query(String.class).single();
  }

  @Test
  @Clause("P-6.2")
  void every_row_is_accounted_for_and_a_repeated_person_is_one() throws Exception {
    String number = Tables.number();
    Path file = Tables.csv(folder, "كشف المستفيدين", "", "الاسم,رقم الهوية,الجوال,تاريخ الميلاد,المحافظة,ملاحظات",
        "نروة ياسر الضيوفي," + number + ",0500001101,1416,مدينة تبوك,", "", ",,0500001102,,,بلا اسم",
        "نورة ياسر الضيوفي," + number + ",0500001103,1416/02/03,تبوك,=1+1",
        "سليمة جابر الوابصي,,0500001104,1390/05/06,أملج,", "سليمه جابر الوابصى,,0500001104,1390/05/06,أملج,",
        "راشد جابر الوابصي," + number + ",0500001105,,,");
    SheetImport done = take(file);
    assertThat(done.status()).isEqualTo(ImportStatus.DONE);
    List<RowResult> report = report(done);
    assertThat(report).extracting(RowResult::row).containsExactly(4, 6, 7, 8, 9, 10);
    assertThat(report).extracting(RowResult::outcome)
        .containsExactly("mended", "refused", "mended", "taken", "mended", "mended");
    assertThat(report.get(2).party()).isEqualTo(report.get(0).party());
    assertThat(report.get(4).party()).isEqualTo(report.get(3).party());
    assertThat(report.get(5).party()).isNotEqualTo(report.get(0).party());
    assertThat(nameOf(report.get(5))).isEqualTo("راشد جابر الوابصي");
    assertThat(report.get(1).party()).isNull();
    assertThat(jdbc.sql("select count(*) from party_contact where party = :id")
        .param("id", Objects.requireNonNull(report.get(0).party()).value()).query(Integer.class).single()).isEqualTo(2);
    assertThat(jdbc.sql("select count(*) from journal_entry where what = 'parties.imported' and subject = any (:ids)")
        .param("ids", report.stream().filter(RowResult::made).map(each -> each.party().value())
            .toArray(java.util.UUID[]::new)).query(Integer.class).single()).isEqualTo(3);
  }

  @Test
  void the_same_file_is_taken_once() throws Exception {
    Path file = Tables.csv(folder, "الاسم,الجوال", "غازي مطلق السحيمي " + Tables.number() + ",0500001201");
    SheetImport once = take(file);
    assertThat(take(file).id()).isEqualTo(once.id());
    assertThat(report(once)).hasSize(1);
  }

  @Test
  void what_was_stopped_between_two_batches_goes_on_and_nobody_is_taken_twice() throws Exception {
    String mark = Tables.number();
    StringBuilder text = new StringBuilder("الاسم,الجوال\n");
    for (int i = 0; i < 2 * TakeRows.BATCH + 10; i++) {
      text.append("شخص ").append(i).append(" بن ").append(mark).append(",05").append("%08d".formatted(i)).append('\n');
    }
    Path file = Tables.text(folder, text.toString(), java.nio.charset.StandardCharsets.UTF_8);
    var seen = importing.look(file);
    SheetImport stopped = CompletableFuture.supplyAsync(() -> importing.take(file, seen, "tabuk", () -> {},
        (done, people) -> Thread.currentThread().interrupt()), run -> new Thread(run).start()).join();
    assertThat(stopped.status()).isEqualTo(ImportStatus.RUNNING);
    assertThat(stopped.progress().rowsDone()).isEqualTo(TakeRows.BATCH);
    SheetImport done = take(file);
    assertThat(done.id()).isEqualTo(stopped.id());
    assertThat(done.status()).isEqualTo(ImportStatus.DONE);
    assertThat(jdbc.sql("select count(*) from party where full_name like :mark").param("mark", "%بن " + mark)
        .query(Integer.class).single()).isEqualTo(2 * TakeRows.BATCH + 10).isEqualTo(done.progress().made());
  }

  @Test
  void trying_tells_the_same_and_changes_nobody() throws Exception {
    String number = Tables.number();
    Path file = Tables.csv(folder, "الاسم,رقم الهوية", "ماطر فلاح الشمري," + number, "ماطر فلاح الشمرى," + number,
        "فلاح الشمري,12");
    List<RowResult> tried = new ArrayList<>();
    int before = jdbc.sql("select count(*) from party").query(Integer.class).single();
    importing.attempt(file, importing.look(file), "tabuk", tried::addAll);
    assertThat(jdbc.sql("select count(*) from party").query(Integer.class).single()).isEqualTo(before);
    List<RowResult> taken = report(take(file));
    assertThat(tried).extracting(RowResult::outcome).isEqualTo(taken.stream().map(RowResult::outcome).toList());
    assertThat(tried).extracting(RowResult::said).isEqualTo(taken.stream().map(RowResult::said).toList());
    assertThat(tried).allMatch(each -> each.party() == null);
  }

  @Test
  void undoing_takes_out_whom_it_brought_and_what_it_added_and_keeps_who_got_work() throws Exception {
    String known = Tables.number();
    SheetImport first = take(Tables.csv(folder, "الاسم,رقم الهوية", "عايدة سالم الجهني," + known));
    PartyId old = Objects.requireNonNull(report(first).getFirst().party());
    SheetImport second = take(Tables.csv(folder, "الاسم,رقم الهوية,الجوال,تاريخ الميلاد",
        "عايدة سالم الجهني," + known + ",0500001301,1399", "بدرية سالم الجهني,,0500001302,1400",
        "حمدة سالم الجهني,,0500001303,1401"));
    List<RowResult> report = report(second);
    Actor manager = People.staff(jdbc, "tabuk", "import", "read");
    jdbc.sql("insert into staff_relation (staff, party, relation, recorded_at) values (:staff, :party, 'relative', "
        + "timestamptz '2026-01-01')").param("staff", manager.id().value())
        .param("party", Objects.requireNonNull(report.get(2).party()).value()).update();
    undo.order(manager, second.id());
    undo.carryOut(second.id(), manager);
    assertThat(store.find(second.id()).orElseThrow().status()).isEqualTo(ImportStatus.UNDONE);
    assertThat(rows.report(second.id(), "kept", 0, 10)).extracting(RowResult::party)
        .containsExactly(report.get(2).party());
    assertThat(jdbc.sql("select count(*) from party where id = :id")
        .param("id", Objects.requireNonNull(report.get(1).party()).value()).query(Integer.class).single()).isZero();
    assertThat(jdbc.sql("select count(*) from party_contact where party = :id").param("id", old.value())
        .query(Integer.class).single()).isZero();
    assertThat(jdbc.sql("select count(*) from party where id = :id and birth_date is null").param("id", old.value())
        .query(Integer.class).single()).isEqualTo(1);
  }

  @Test
  void two_imports_at_once_wait_for_each_other_and_both_are_whole() throws Exception {
    Path one = Tables.csv(folder, "الاسم,رقم الهوية", "ضيف الله عودة المسعودي," + Tables.number());
    Path other = Tables.csv(folder, "الاسم,رقم الهوية", "عودة ضيف الله المسعودي," + Tables.number());
    var first = CompletableFuture.supplyAsync(() -> take(one));
    var second = CompletableFuture.supplyAsync(() -> take(other));
    assertThat(List.of(first.join(), second.join())).allMatch(each -> each.status() == ImportStatus.DONE);
  }

  @Test
  void a_cell_merged_over_rows_counts_for_each_of_them_and_the_report_says_so() throws Exception {
    String mark = "م" + Tables.number();
    List<RowResult> report = report(take(Tables.merged(folder, mark)));
    assertThat(report).extracting(RowResult::row).containsExactly(4, 5, 6, 7);
    assertThat(report).extracting(this::nameOf).containsExactly("سالم الشامان " + mark, "هند الشامان " + mark,
        "ياسر البلوي " + mark, "منيرة البلوي " + mark);
    assertThat(report.get(1).said()).filteredOn(each -> each.code().equals("merged"))
        .extracting(each -> each.column() + " " + each.args()).containsExactly("العائلة [4]", "المدينة [4]");
    assertThat(report.get(0).said()).extracting(each -> each.code()).doesNotContain("merged");
    assertThat(jdbc.sql("select branch from party where id = :id")
        .param("id", Objects.requireNonNull(report.get(3).party()).value()).query(String.class).single())
        .isEqualTo("umluj");
  }

  @Test
  void the_result_of_a_formula_is_taken_and_told() throws Exception {
    Path file = Tables.bare(folder, "<row>" + Tables.cell("الاسم") + Tables.cell("الجوال") + "</row><row>"
        + "<c t=\"str\"><f>A9&amp;B9</f><v>مزنة عيد الحويطي " + Tables.number() + "</v></c><c><f>1</f><v>500001401</v></c></row>");
    RowResult row = report(take(file)).getFirst();
    assertThat(row.outcome()).isEqualTo("mended");
    assertThat(row.said()).extracting(each -> each.code()).contains("formula", "mobile-spelling");
    assertThat(nameOf(row)).startsWith("مزنة عيد الحويطي");
  }
}
