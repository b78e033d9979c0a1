package org.wasl.sheets.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.wasl.sheets.Sheet;
import org.wasl.sheets.SheetFormat;
import org.wasl.sheets.SheetRow;

/** A .csv of any charset and separator. Blank lines are records, as they are rows to who looks at them. */
record TextSheet(Path file, SheetFormat format) implements Sheet {

  /** A quotation mark that nobody closed swallows the rest of the file. */
  private static final int MOST_LINES_IN_A_CELL = 200;

  static CsvReader.CsvReaderBuilder reader(String separator) {
    return CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false)
        .allowExtraFields(true).allowMissingFields(true).allowExtraCharsAfterClosingQuote(true);
  }

  @Override
  public void read(Reader rows) {
    var decoder = Charset.forName(Objects.requireNonNull(format.charset())).newDecoder()
        .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
    int number = 0;
    try (var text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder), 1 << 16)) {
      skipMark(text);
      for (CsvRecord each : reader(Objects.requireNonNull(format.separator())).ofCsvRecord(text)) {
        number++;
        if (number > MOST_ROWS) {
          throw Refusing.file("sheet-too-many-rows", MOST_ROWS);
        }
        if (!rows.take(row(number, each))) {
          return;
        }
      }
    } catch (CsvParseException | IOException broken) {
      throw Refusing.file("sheet-broken", number + 1);
    }
  }

  private static void skipMark(BufferedReader text) throws IOException {
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
  }

  private static SheetRow row(int number, CsvRecord record) {
    for (String each : record.getFields()) {
      if (each.length() > MOST_LINES_IN_A_CELL && each.lines().count() > MOST_LINES_IN_A_CELL) {
        throw Refusing.file("sheet-open-quote", number);
      }
    }
    return new SheetRow(number, record.getFields().stream().map(String::strip).toList(), Set.of());
  }
}
