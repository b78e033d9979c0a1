package org.wasl.parties.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.wasl.parties.People;
import org.wasl.sheets.SheetWriter;

/** Tables of fictional people, good and bad, made while the tests run. */
final class Tables {

  private Tables() {}

  static Path text(Path folder, String text, Charset charset) throws IOException {
    return Files.write(Files.createTempFile(folder, "people", ".csv"), text.getBytes(charset));
  }

  static Path csv(Path folder, String... lines) throws IOException {
    return text(folder, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }

  static Path workbook(Path folder, String name, List<List<?>> rows) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (SheetWriter writer = SheetWriter.workbook(bytes, "المستفيدون", true)) {
      for (List<?> row : rows) {
        writer.row(row);
      }
    }
    return Files.write(folder.resolve(name), bytes.toByteArray());
  }

  /**
   * A workbook as spreadsheets write it: a title, headings over two rows, and from row 4 on two families of two, each
   * with one cell for its name and one for its town; below, a row that is nothing but the end of those.
   */
  static Path merged(Path folder, String mark) throws IOException {
    Path file = folder.resolve("merged.xlsx");
    try (var book = new Workbook(Files.newOutputStream(file), "wasl", "1.0")) {
      Worksheet sheet = book.newWorksheet("الأسر");
      List<List<String>> rows = List.of(List.of("كشف الأسر"), List.of("العائلة", "الاسم الأول", "المدينة", "التواصل"),
          List.of("", "", "", "الجوال", "ملاحظات"), List.of("الشامان " + mark, "سالم", "ضباء", "0500001501"),
          List.of("", "هند", "", "0500001502"), List.of("البلوي " + mark, "ياسر", "أملج", "0500001503"),
          List.of("", "منيرة", "", "", "طالبة"));
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).size(); column++) {
          if (!rows.get(row).get(column).isEmpty()) {
            sheet.value(row, column, rows.get(row).get(column));
          }
        }
      }
      sheet.range(0, 0, 0, 4).merge();
      sheet.range(1, 3, 1, 4).merge();
      for (int column = 0; column < 3; column++) {
        sheet.range(1, column, 2, column).merge();
      }
      for (int column : List.of(0, 2)) {
        sheet.range(3, column, 4, column).merge();
        sheet.range(5, column, 7, column).merge();
      }
    }
    return file;
  }

  /** A sheet written by hand: what stands between {@code <sheetData>} and its end. */
  static Path bare(Path folder, String sheetData) throws IOException {
    Path file = Files.createTempFile(folder, "bare", ".xlsx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(zip, "[Content_Types].xml", """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
          <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
          <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
      part(zip, "xl/workbook.xml", """
          <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
          <sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>""");
      part(zip, "xl/_rels/workbook.xml.rels", """
          <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
          <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
      part(zip, "xl/worksheets/sheet1.xml", """
          <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>"""
          .formatted(sheetData));
    }
    return file;
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.strip().replace("\n", "").getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  static String cell(String text) {
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  /** A number nobody else has, and a mobile. */
  static String number() {
    return People.nationalId();
  }
}
