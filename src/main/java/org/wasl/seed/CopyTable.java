package org.wasl.seed;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of one table on their way, in PostgreSQL's text format of {@code COPY}. */
public final class CopyTable {

  private final String statement;
  private StringBuilder rows = new StringBuilder();

  public CopyTable(String table, String... columns) {
    this.statement = "copy " + table + " ("
        + Arrays.stream(columns).collect(Collectors.joining(", ")) + ") from stdin";
  }

  /** Adds a row, a value for each column in order; null stays null, everything else as its text. */
  public void row(@Nullable Object... values) {
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        rows.append('\t');
      }
      Object value = values[i];
      if (value == null) {
        rows.append("\\N");
      } else {
        add(value.toString());
      }
    }
    rows.append('\n');
  }

  private void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> rows.append("\\\\");
        case '\t' -> rows.append("\\t");
        case '\n' -> rows.append("\\n");
        case '\r' -> rows.append("\\r");
        default -> rows.append(c);
      }
    }
  }

  /** How many characters are waiting. */
  public int waiting() {
    return rows.length();
  }

  /** The statement that takes these rows. */
  public String statement() {
    return statement;
  }

  /** What is waiting, taken out. */
  public String taken() {
    String taken = rows.toString();
    rows = new StringBuilder(taken.length() + 1024);
    return taken;
  }
}
