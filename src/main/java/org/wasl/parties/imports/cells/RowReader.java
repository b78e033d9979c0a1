package org.wasl.parties.imports.cells;

import java.time.LocalDate;
import java.util.List;
import org.wasl.sheets.SheetRow;

/**
 * Reads rows into values, column by column. A bad cell is set aside and the row goes on without it; only a row without
 * a usable name is refused.
 *
 * @param headings of all columns, in order
 * @param fields what each column tells, as many
 * @param places governorates and branches by name
 * @param today nobody is born after it
 */
public record RowReader(List<String> headings, List<Field> fields, Places places, LocalDate today) {

  /** The values of a row; its name is null where it is to be refused, for the one reason in {@code said}. */
  public ReadRow read(SheetRow row) {
    RowBeingRead reading = new RowBeingRead(row, this);
    for (int i = 0; i < fields.size(); i++) {
      String text = row.cell(i);
      if (!text.isEmpty()) {
        reading.cell(i, text);
      }
    }
    return reading.done();
  }

  /** Whether the row holds the headings once more, as printed pages do. */
  public boolean isHeading(SheetRow row) {
    for (int i = 0; i < headings.size(); i++) {
      if (!headings.get(i).equals(row.cell(i))) {
        return false;
      }
    }
    return true;
  }

  /** The heading of a column; its place where it has none. */
  String heading(int column) {
    String heading = column < headings.size() ? headings.get(column) : "";
    return heading.isEmpty() ? String.valueOf(column + 1) : heading;
  }
}
