package org.wasl.sheets.reading;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.wasl.sheets.SheetRow;

/** Cells of a workbook as the eye sees them: a number without exponent, a day as a day, a formula as its result. */
final class WorkbookCells {

  private static final int MOST_COLUMNS = 200;

  private WorkbookCells() {}

  static SheetRow row(int number, Row row) {
    List<String> cells = new ArrayList<>();
    Set<Integer> computed = new HashSet<>();
    int width = Math.min(row.getCellCount(), MOST_COLUMNS);
    for (int i = 0; i < width; i++) {
      Cell cell = row.getCell(i);
      cells.add(cell == null ? "" : text(cell).strip());
      if (cell != null && cell.getFormula() != null) {
        computed.add(i);
      }
    }
    return new SheetRow(number, List.copyOf(cells), Set.copyOf(computed));
  }

  private static String text(Cell cell) {
    String raw = cell.getRawValue();
    if (raw == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    boolean number = cell.getType() == CellType.NUMBER
        || cell.getType() == CellType.FORMULA && cell.getValue() instanceof BigDecimal;
    if (number) {
      return isDay(cell.getDataFormatString()) ? day(cell, raw) : plain(raw);
    }
    return cell.getType() == CellType.BOOLEAN ? raw.equals("1") ? "TRUE" : "FALSE" : raw;
  }

  private static String plain(String raw) {
    try {
      BigDecimal number = new BigDecimal(raw);
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    } catch (NumberFormatException odd) {
      return raw;
    }
  }

  private static String day(Cell cell, String raw) {
    try {
      LocalDateTime moment = cell.asDate();
      return moment == null ? "" : moment.toLocalDate().toString();
    } catch (RuntimeException noDay) {
      return plain(raw);
    }
  }

  /** A number format with a year in it, its quoted words and colours left out. */
  private static boolean isDay(@Nullable String format) {
    return format != null && format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "")
        .contains("y");
  }
}
