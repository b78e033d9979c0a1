package org.wasl.parties.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.sheets.SheetWriter;
import org.wasl.web.Language;

/** The report of an import as the contract has it: {@code row, outcome, party, what}. */
final class ReportOut implements AutoCloseable {

  private final @Nullable SheetWriter writer;
  private final ReportWords words;
  private final Language language;

  private ReportOut(@Nullable SheetWriter writer, ReportWords words, Language language) {
    this.writer = writer;
    this.words = words;
    this.language = language;
  }

  /** UTF-8, commas, a header; where there is no stream, nothing is written. */
  static ReportOut of(@Nullable OutputStream out, ReportWords words, Language language) throws IOException {
    return of(out == null ? null : SheetWriter.plainCsv(out), List.of("row", "outcome", "party", "what"), words,
        language);
  }

  /** The same in any form, with those headings. */
  static ReportOut of(@Nullable SheetWriter writer, List<String> headings, ReportWords words, Language language)
      throws IOException {
    if (writer != null) {
      writer.head(headings);
    }
    return new ReportOut(writer, words, language);
  }

  void add(List<RowResult> rows) {
    if (writer != null) {
      try {
        for (RowResult each : rows) {
          writer.row(List.of(each.row(), each.outcome(), each.party() == null ? "" : each.party().toString(),
              words.line(language, each)));
        }
      } catch (IOException full) {
        throw new UncheckedIOException(full);
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (writer != null) {
      writer.close();
    }
  }
}
