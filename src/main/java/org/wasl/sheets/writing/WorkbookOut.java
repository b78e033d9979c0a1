package org.wasl.sheets.writing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.wasl.sheets.SheetWriter;

/** An .xlsx of one sheet, handed on every thousand rows. */
public final class WorkbookOut implements SheetWriter {

  private static final int FLUSHED = 1000;
  private static final int LONGEST_CELL = 32_767;

  private final Workbook book;
  private final Worksheet sheet;
  private int rows;

  public WorkbookOut(OutputStream out, String title, boolean rightToLeft) {
    book = new Workbook(new StaysOpen(out), "Wasl", "1.0");
    sheet = book.newWorksheet(title.replaceAll("[\\\\/?*:\\[\\]]", " ").substring(0, Math.min(31, title.length())));
    if (rightToLeft) {
      sheet.rightToLeft();
    }
  }

  @Override
  public void head(List<String> headings) throws IOException {
    for (int i = 0; i < headings.size(); i++) {
      sheet.width(i, Math.max(12, Math.min(40, headings.get(i).length() + 6)));
    }
    sheet.freezePane(0, 1);
    row(headings);
    sheet.range(0, 0, 0, Math.max(0, headings.size() - 1)).style().bold().set();
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      put(i, cells.get(i));
    }
    rows++;
    if (rows % FLUSHED == 0) {
      sheet.flush();
    }
  }

  private void put(int column, @Nullable Object value) {
    switch (value) {
      case null -> { }
      case Number number -> sheet.value(rows, column, number);
      case LocalDate day -> {
        sheet.value(rows, column, day);
        sheet.style(rows, column).format("yyyy-mm-dd").set();
      }
      default -> {
        String text = Cells.text(value);
        sheet.inlineString(rows, column, text.substring(0, Math.min(LONGEST_CELL, text.length())));
      }
    }
  }

  @Override
  public void close() throws IOException {
    sheet.finish();
    book.finish();
  }

  /** The stream is the caller's to close. */
  private static final class StaysOpen extends FilterOutputStream {
    StaysOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
