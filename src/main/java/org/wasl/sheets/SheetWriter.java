package org.wasl.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.sheets.writing.CsvOut;
import org.wasl.sheets.writing.WorkbookOut;

/**
 * A table on its way out, row by row and kept nowhere. Text that a spreadsheet would take for a formula (beginning with
 * {@code = + - @}, a tab or a line break) gets an apostrophe before it.
 */
public interface SheetWriter extends AutoCloseable {

  /** UTF-8 with a byte-order mark, by which spreadsheets know it, and commas. */
  static SheetWriter csv(OutputStream out) throws IOException {
    return new CsvOut(out, true);
  }

  /** The same without the mark, for programs. */
  static SheetWriter plainCsv(OutputStream out) throws IOException {
    return new CsvOut(out, false);
  }

  /** A workbook of one sheet. */
  static SheetWriter workbook(OutputStream out, String title, boolean rightToLeft) {
    return new WorkbookOut(out, title, rightToLeft);
  }

  /** The headings; first, and once. */
  void head(List<String> headings) throws IOException;

  /** One row: texts, numbers, days, or null for an empty cell. */
  void row(List<? extends @Nullable Object> cells) throws IOException;

  /** Ends the table; the stream stays open. */
  @Override
  void close() throws IOException;
}
