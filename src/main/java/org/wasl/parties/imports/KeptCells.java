package org.wasl.parties.imports;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.parties.FileLine;
import org.wasl.parties.FileSection;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.PartySummary;
import org.wasl.parties.imports.cells.KeptCell;
import org.wasl.web.Ui;

/** What an imported table told of a person and has no other home: on the file, so that nothing of it is lost. */
@Component
class KeptCells implements FileSection {

  private final ImportRows rows;

  KeptCells(ImportRows rows) {
    this.rows = rows;
  }

  @Override
  public String heading() {
    return "parties.import.kept";
  }

  @Override
  public int order() {
    return 900;
  }

  @Override
  public List<FileLine> lines(Ui ui, Actor actor, PartySummary who) {
    return rows.keptOf(who.id()).stream().limit(50).map(each -> line(ui, each)).toList();
  }

  /** Diagnoses and incomes stand in such cells. */
  @Override
  public boolean isFor(Actor actor) {
    return actor.may(PartyPermissions.READ_NEEDS);
  }

  /** Most people came by no table. */
  @Override
  public boolean saysNothing() {
    return false;
  }

  private static FileLine line(Ui ui, KeptCell cell) {
    String value = cell.number() ? masked(cell.value()) : cell.value();
    String heading = ui.has("parties.import.field-short." + cell.column())
        ? ui.t("parties.import.field-short." + cell.column()) : cell.column();
    return new FileLine(heading + ": " + value, cell.aside() ? ui.t("parties.import.kept.aside") : null,
        null, null, null, null);
  }

  private static String masked(String number) {
    int shown = Math.min(2, number.length());
    return "•".repeat(number.length() - shown) + number.substring(number.length() - shown);
  }
}
