package org.wasl.parties.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.wasl.WaslTest;
import org.wasl.web.Language;

@WaslTest
@EnabledIfEnvironmentVariable(named = "SHEET", matches = ".+")
class TwoSheetsTests {

  @Autowired ImportFromFile importing;
  @Autowired ReportWords words;

  @Test
  void try_it() throws Exception {
    Path file = Path.of(System.getenv("SHEET"));
    var seen = importing.look(file);
    System.out.println("SEEN " + seen.sheet().format() + " " + seen.table() + " rows " + seen.rows());
    List<RowResult> all = new ArrayList<>();
    long t = System.nanoTime();
    var done = importing.take(file, seen, "tabuk", () -> {}, (a, b) -> {});
    System.out.println("MS " + (System.nanoTime() - t) / 1_000_000 + " " + done.progress() + done.status());
    importing.report(done.id(), all::addAll);
    StringBuilder out = new StringBuilder();
    for (RowResult each : all) {
      out.append(each.row() + "," + each.outcome() + "," + each.party() + "," + words.line(Language.EN, each) + "\n");
    }
    Files.writeString(Path.of("/tmp/report.csv"), out);
    assertThat(all).hasSize(seen.rows());
  }
}
