package org.wasl.parties.imports.cells;

import java.util.ArrayList;
import java.util.List;
import org.wasl.kernel.Refused;
import org.wasl.sheets.Sheet;
import org.wasl.sheets.SheetRow;

/**
 * Where the people are in a sheet.
 *
 * @param headingRow number of the row with the headings
 * @param headings one per column; a second row of headings is no row of people
 * @param fields what each column tells
 */
public record Table(int headingRow, List<String> headings, List<Field> fields) {

  private static final int LOOKED_AT = 40;

  /** Finds the row of headings by what it says; 422 {@code import-no-headings} where none names people. */
  public static Table find(Sheet sheet) {
    SheetRow best = null;
    int most = 0;
    for (SheetRow each : start(sheet, LOOKED_AT)) {
      int likeness = Headings.likeness(each.cells());
      if (likeness > most) {
        most = likeness;
        best = each;
      }
    }
    if (best == null) {
      throw Refused.field("file", "import-no-headings", LOOKED_AT);
    }
    return of(best);
  }

  /** The row of that number taken for the headings; 422 {@code import-no-headings} where there is nothing in it. */
  public static Table at(Sheet sheet, int headingRow) {
    return start(sheet, headingRow).stream().filter(each -> each.number() == headingRow && !each.isBlank()).findFirst()
        .map(Table::of).orElseThrow(() -> Refused.field("file", "import-no-headings", LOOKED_AT));
  }

  private static Table of(SheetRow row) {
    return new Table(row.number(), row.cells(), Headings.fields(row.cells()));
  }

  /** The rows up to that number, blank ones too. */
  public static List<SheetRow> start(Sheet sheet, int number) {
    List<SheetRow> rows = new ArrayList<>();
    sheet.read(row -> {
      if (row.number() <= number) {
        rows.add(row);
      }
      return row.number() < number;
    });
    return rows;
  }

  /** The same with other fields; 422 {@code import-no-name} where no column tells a name. */
  public Table with(List<Field> others) {
    if (others.size() != headings.size() || others.stream().noneMatch(Field::names)) {
      throw Refused.rule("import-no-name");
    }
    return new Table(headingRow, headings, List.copyOf(others));
  }
}
