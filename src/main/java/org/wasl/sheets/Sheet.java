package org.wasl.sheets;

import java.nio.file.Path;
import org.wasl.sheets.reading.OpenSheet;

/**
 * A table in a file. Reading goes from the first row to the last without keeping them, as often as wanted.
 *
 * <p>Refusals, all about the field {@code file}: {@code sheet-empty}, {@code sheet-locked}, {@code sheet-truncated},
 * {@code sheet-bomb}, {@code sheet-old-format}, {@code sheet-no-table}, {@code sheet-too-many-rows} (most),
 * {@code sheet-open-quote} (row), {@code sheet-broken} (row).
 */
public interface Sheet {

  /** The most rows of one file: what is larger is to be split. */
  int MOST_ROWS = 300_000;

  /** Finds out by its content how the file is written. Throws {@link org.wasl.kernel.Refused}. */
  static Sheet open(Path file) {
    return OpenSheet.of(file);
  }

  /** The same file, read as said. */
  static Sheet open(Path file, SheetFormat format) {
    return OpenSheet.of(file, format);
  }

  /** How it is written. */
  SheetFormat format();

  /** Shows every row in order until the reader has seen enough. Throws {@link org.wasl.kernel.Refused}. */
  void read(Reader reader);

  /** Looks at rows. */
  @FunctionalInterface
  interface Reader {
    /** Takes a row; false when no more are wanted. */
    boolean take(SheetRow row);
  }
}
