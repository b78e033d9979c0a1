package org.wasl.sheets.writing;

import org.jspecify.annotations.Nullable;

/** What a cell may hold. */
final class Cells {

  private Cells() {}

  /** The text, never one that a spreadsheet works out; empty for null. Controls that no sheet can hold are dropped. */
  static String text(@Nullable Object value) {
    String text = value == null ? "" : clean(value.toString());
    return text.isEmpty() || !isTrigger(text.charAt(0)) ? text : "'" + text;
  }

  private static boolean isTrigger(char first) {
    return switch (first) {
      case '=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠' -> true;
      default -> false;
    };
  }

  private static String clean(String text) {
    return text.chars().noneMatch(Cells::isControl) ? text
        : text.chars().filter(c -> !isControl(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  private static boolean isControl(int c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0xFFFE || c == 0xFFFF;
  }
}
