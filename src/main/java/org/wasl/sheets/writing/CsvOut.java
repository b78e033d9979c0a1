package org.wasl.sheets.writing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.sheets.SheetWriter;

/** A .csv, UTF-8, commas, lines ended as RFC 4180 says. */
public final class CsvOut implements SheetWriter {

  private final Writer text;
  private final CsvWriter csv;

  public CsvOut(OutputStream out, boolean mark) throws IOException {
    this.text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    if (mark) {
      text.write('\uFEFF');
    }
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
  }

  @Override
  public void head(List<String> headings) {
    row(headings);
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) {
    csv.writeRecord(cells.stream().map(each -> each instanceof Number ? each.toString() : Cells.text(each)).toList());
  }

  @Override
  public void close() throws IOException {
    csv.flush();
    text.flush();
  }
}
