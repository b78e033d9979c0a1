package org.wasl.sheets;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One row of a table as a person sees it.
 *
 * @param number 1-based, title and blank rows counted; in a .csv the number of the record
 * @param cells trimmed text, from the first column on; empty text where a cell is empty
 * @param computed columns (from 0) whose text is the kept result of a formula
 * @param carried columns whose text stands in a cell that is merged over several rows, and the number of its first row
 */
public record SheetRow(int number, List<String> cells, Set<Integer> computed, Map<Integer, Integer> carried) {

  /** A row that is merged with none. */
  public SheetRow(int number, List<String> cells, Set<Integer> computed) {
    this(number, cells, computed, Map.of());
  }

  /** The text of a column; empty where the row ends before it. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  /** Whether nothing stands in it. */
  public boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }

  /** How many cells hold something. */
  public int filled() {
    return (int) cells.stream().filter(each -> !each.isEmpty()).count();
  }
}
