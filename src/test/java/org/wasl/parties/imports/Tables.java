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
