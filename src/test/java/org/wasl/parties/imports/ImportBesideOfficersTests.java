package org.wasl.parties.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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

/** What officers write of somebody outlasts what a table says of them. */
@WaslTest
@Tag("store")
class ImportBesideOfficersTests {

  @Autowired ImportFromFile importing;
  @Autowired UndoImport undo;
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
