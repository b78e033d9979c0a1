package org.wasl.sheets.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.wasl.sheets.Sheet;
import org.wasl.sheets.SheetFormat;
import org.wasl.sheets.SheetRow;

/** The first sheet of a workbook that holds more than one filled row; the names of the others are told. */
record WorkbookSheet(Path file, int index, boolean styled, List<MergedCells.Merged> merged, SheetFormat format)
    implements Sheet {


  static WorkbookSheet open(Path file) {
    boolean styled = Unpacked.requireSound(file);
    try (var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(styled, true))) {
      List<org.dhatim.fastexcel.reader.Sheet> all = book.getSheets().toList();
      for (var each : all) {
        if (holdsTable(each)) {
          List<String> others = all.stream().filter(other -> other.getIndex() != each.getIndex())
              .map(org.dhatim.fastexcel.reader.Sheet::getName).toList();
          return new WorkbookSheet(file, each.getIndex(), styled, MergedCells.of(file, each.getIndex()),
              new SheetFormat("xlsx", null, false, null, each.getName(), others));
        }
      }
      throw Refusing.file("sheet-empty");
    } catch (IOException | ExcelReaderException broken) {
      throw Refusing.file("sheet-truncated");
    }
  }

  private static boolean holdsTable(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
    try (Stream<Row> rows = sheet.openStream()) {
      return rows.limit(500).filter(each -> each.getPhysicalCellCount() > 0).limit(2).count() > 1;
    }
  }

  @Override
  public void read(Reader reader) {
    int number = 0;
    var carried = new Carried(merged);
    try (var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(styled, true))) {
      var sheet = book.getSheet(index).orElseThrow(() -> Refusing.file("sheet-truncated"));
      try (Stream<Row> rows = sheet.openStream()) {
        for (Iterator<Row> each = rows.iterator(); each.hasNext();) {
          Row row = each.next();
          number = Math.max(number + 1, row.getRowNum());
          if (number > MOST_ROWS) {
            throw Refusing.file("sheet-too-many-rows", MOST_ROWS);
          }
          if (!reader.take(carried.into(WorkbookCells.row(number, row)))) {
            return;
          }
        }
      }
    } catch (IOException | ExcelReaderException | IndexOutOfBoundsException broken) {
      throw Refusing.file("sheet-broken", number + 1);
    }
  }
}
