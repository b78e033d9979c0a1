package org.wasl.sheets.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wasl.sheets.SheetFormat;

/** What parts the cells: the one by which most records have the same number of cells, more than one. */
final class Separator {

  private static final int RECORDS = 60;

  private Separator() {}

  static String of(String sample) {
    String first = sample.lines().findFirst().orElse("").strip();
    if (first.matches("(?i)sep=.")) {
      return first.substring(4);
    }
    String best = SheetFormat.SEPARATORS.getFirst();
    long most = 0;
    for (String each : SheetFormat.SEPARATORS) {
      long agreeing = agreeing(sample, each);
      if (agreeing > most) {
        most = agreeing;
        best = each;
      }
    }
    return best;
  }

  /** How many cells stand in records of the most frequent width; 0 where that width is one. */
  private static long agreeing(String sample, String separator) {
    Map<Integer, Integer> widths = new HashMap<>();
    for (int width : widths(sample, separator)) {
      if (width > 1) {
        widths.merge(width, 1, Integer::sum);
      }
    }
    return widths.entrySet().stream().mapToLong(each -> (long) each.getValue() * each.getKey()).max().orElse(0);
  }

  private static List<Integer> widths(String sample, String separator) {
    List<Integer> widths = new ArrayList<>();
    try (CsvReader<CsvRecord> records = TextSheet.reader(separator).ofCsvRecord(sample)) {
      for (CsvRecord each : records) {
        widths.add(each.getFieldCount());
        if (widths.size() == RECORDS) {
          break;
        }
      }
    } catch (CsvParseException | java.io.IOException notParted) {
      // what was read so far counts
    }
    return widths;
  }
}
