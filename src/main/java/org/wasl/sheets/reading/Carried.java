package org.wasl.sheets.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wasl.sheets.SheetRow;

/**
 * Carries the text of a cell that is merged over several rows into each of them, as who looks at the sheet reads it. A
 * row in which nothing stands of its own stays blank. To be shown the rows of one sheet in their order.
 */
final class Carried {

  private final List<MergedCells.Merged> merged;
  private final List<Open> open = new ArrayList<>();
  private int next;

  private record Open(int column, int from, int last, String text) {}

  /** @param merged by their first rows */
  Carried(List<MergedCells.Merged> merged) {
    this.merged = merged;
  }

  SheetRow into(SheetRow row) {
    open.removeIf(each -> each.last() < row.number());
    SheetRow filled = open.isEmpty() || row.isBlank() ? row : filled(row);
    for (; next < merged.size() && merged.get(next).first() <= row.number(); next++) {
      MergedCells.Merged each = merged.get(next);
      if (each.first() == row.number() && !row.cell(each.column()).isEmpty()) {
        open.add(new Open(each.column(), row.number(), each.last(), row.cell(each.column())));
      }
    }
    return filled;
  }

  private SheetRow filled(SheetRow row) {
    List<String> cells = new ArrayList<>(row.cells());
    Map<Integer, Integer> carried = new HashMap<>();
    for (Open each : open) {
      if (row.cell(each.column()).isEmpty()) {
        while (cells.size() <= each.column()) {
          cells.add("");
        }
        cells.set(each.column(), each.text());
        carried.put(each.column(), each.from());
      }
    }
    return new SheetRow(row.number(), List.copyOf(cells), row.computed(), Map.copyOf(carried));
  }
}
