package org.wasl.parties.imports.cells;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that became of a cell.
 *
 * @param column its heading; null when about the whole row
 * @param code its words are {@code parties.import.what.<code>}, or {@code problem.<code>} where it was set aside
 * @param aside whether the cell was set aside instead of taken
 * @param args what the words name; never an identity number or a telephone number
 */
public record Said(@Nullable String column, String code, boolean aside, List<String> args) {

  /** A change. */
  public static Said mended(@Nullable String column, String code, Object... args) {
    return new Said(column, code, false, texts(args));
  }

  /** A cell that could not be taken. */
  public static Said aside(@Nullable String column, String code, Object... args) {
    return new Said(column, code, true, texts(args));
  }

  private static List<String> texts(Object... args) {
    return java.util.Arrays.stream(args).map(String::valueOf).toList();
  }
}
