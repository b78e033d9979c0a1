package org.wasl.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wasl.kernel.Refused;

/** Files as people send them. */
class SheetTests {

  private static final String TABLE = "كشف المستفيدين\n\nالاسم;الجوال\nسعد العطوي;0500000123\n\"منى\nالبلوي\";0500000124\n";

  @TempDir Path folder;

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static List<SheetRow> rows(Sheet sheet) {
    List<SheetRow> rows = new ArrayList<>();
    sheet.read(rows::add);
    return rows;
  }

  private void refused(String name, byte[] content, String code) throws IOException {
    Path file = file(name, content);
    assertThatThrownBy(() -> rows(Sheet.open(file))).as(name)
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  @Test
  void a_text_is_read_in_any_of_its_charsets_with_blank_lines_counted() throws IOException {
    byte[] utf8 = TABLE.getBytes(StandardCharsets.UTF_8);
    byte[] marked = ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8);
    byte[] wide = ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16LE);
    byte[] bare = TABLE.getBytes(StandardCharsets.UTF_16BE);
    byte[] old = TABLE.getBytes(Charset.forName("windows-1256"));
    for (byte[] each : List.of(utf8, marked, wide, bare, old)) {
      Sheet sheet = Sheet.open(file("table.csv", each));
      List<SheetRow> rows = rows(sheet);
      assertThat(sheet.format().separator()).isEqualTo(";");
      assertThat(rows).extracting(SheetRow::number).containsExactly(1, 2, 3, 4, 5);
      assertThat(rows.get(0).cells()).containsExactly("كشف المستفيدين");
      assertThat(rows.get(1).isBlank()).isTrue();
      assertThat(rows.get(4).cell(0)).isEqualTo("منى\nالبلوي");
    }
    assertThat(Sheet.open(file("old.csv", old)).format().charset()).isEqualTo("windows-1256");
    assertThat(Sheet.open(file("bare.csv", bare)).format().charset()).isEqualTo("UTF-16BE");
  }

  @Test
  void the_separator_is_the_one_that_agrees_with_itself() throws IOException {
    for (String each : SheetFormat.SEPARATORS) {
      String text = "الاسم" + each + "ملاحظات\nسعد" + each + "\"كذا، وكذا\"\nمنى" + each + "x\n";
      assertThat(Sheet.open(file("t.csv", text.getBytes(StandardCharsets.UTF_8))).format().separator()).isEqualTo(each);
    }
  }

  @Test
  void what_is_no_table_is_refused_in_words() throws IOException {
    refused("empty.csv", new byte[0], "sheet-empty");
    byte[] locked = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 4096);
    refused("old.xls", locked, "sheet-old-format");
    System.arraycopy("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), 0, locked, 1024, 32);
    refused("locked.xlsx", locked, "sheet-locked");
    refused("locked-large.xlsx", largeAndLocked(), "sheet-locked");
    refused("page.xlsx", "<html><table>".getBytes(StandardCharsets.UTF_8), "sheet-no-table");
    refused("paper.csv", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), "sheet-no-table");
    refused("program.csv", new byte[] {0x7F, 'E', 'L', 'F', 0, 0, 1, 0, 0, 2, 0, 0}, "sheet-no-table");
    refused("other.xlsx", zip("word/document.xml", new byte[10]), "sheet-no-table");
  }

  /** Its contents are listed in the last sector, three megabytes from the start. */
  private static byte[] largeAndLocked() {
    byte[] file = new byte[3 << 20];
    var bytes = java.nio.ByteBuffer.wrap(file).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    bytes.put(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}).putShort(30, (short) 9)
        .putInt(48, (file.length >> 9) - 2);
    bytes.put(file.length - 512, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
    return file;
  }

  @Test
  void a_workbook_that_was_cut_off_is_refused() throws IOException {
    byte[] whole = workbook(50);
    refused("cut.xlsx", Arrays.copyOf(whole, whole.length / 2), "sheet-truncated");
    refused("head.xlsx", Arrays.copyOf(whole, 10), "sheet-truncated");
  }

  @Test
  void a_bomb_is_counted_and_not_believed() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < 64; i++) {
        zip.write(block);
      }
    }
    refused("bomb.xlsx", out.toByteArray(), "sheet-bomb");
  }

  @Test
  void two_million_rows_are_too_many() throws IOException {
    refused("long.csv", "سعد,1\n".repeat(2_000_000).getBytes(StandardCharsets.UTF_8), "sheet-too-many-rows");
  }

  @Test
  void a_quotation_mark_that_nobody_closed_is_named_with_its_row() throws IOException {
    refused("quote.csv", ("الاسم,ملاحظة\nسعد,\"بلا نهاية\n" + "منى,نعم\n".repeat(300)).getBytes(StandardCharsets.UTF_8),
        "sheet-open-quote");
  }

  @Test
  void the_content_tells_what_a_file_is_and_not_its_name() throws IOException {
    assertThat(Sheet.open(file("really.xlsx", TABLE.getBytes(StandardCharsets.UTF_8))).format().kind()).isEqualTo("csv");
    assertThat(Sheet.open(file("really.csv", workbook(3))).format().kind()).isEqualTo("xlsx");
  }

  @Test
  void what_goes_out_is_no_formula_and_comes_in_again() throws IOException {
    List<String> evil = List.of("=HYPERLINK(\"x\")", "+966", "-1+1", "@SUM(A1)", "\t=1", "عادي");
    var text = new ByteArrayOutputStream();
    try (SheetWriter writer = SheetWriter.csv(text)) {
      writer.head(List.of("أ", "ب", "ج", "د", "ه", "و"));
      writer.row(evil);
    }
    assertThat(text.toString(StandardCharsets.UTF_8)).startsWith("\uFEFF").contains("'+966", "عادي")
        .hasLineCount(2).doesNotContainPattern("(^|,|\")[=+@-]");
    var book = new ByteArrayOutputStream();
    try (SheetWriter writer = SheetWriter.workbook(book, "قائمة", true)) {
      writer.head(List.of("أ", "ب", "ج", "د", "ه", "و"));
      writer.row(evil);
      writer.row(Arrays.asList(1990074781L, LocalDate.of(2026, 11, 23), null));
    }
    List<SheetRow> rows = rows(Sheet.open(file("out.xlsx", book.toByteArray())));
    assertThat(rows.get(1).cells()).allMatch(each -> each.startsWith("'") || each.equals("عادي"));
    assertThat(rows.get(1).computed()).isEmpty();
    assertThat(rows.get(2).cells()).startsWith("1990074781", "2026-11-23");
  }

  private static byte[] workbook(int rows) throws IOException {
    var book = new ByteArrayOutputStream();
    try (SheetWriter writer = SheetWriter.workbook(book, "قائمة", true)) {
      for (int i = 0; i < rows; i++) {
        writer.row(List.of("الاسم", i));
      }
    }
    return book.toByteArray();
  }

  private static byte[] zip(String part, byte[] content) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(part));
      zip.write(content);
    }
    return out.toByteArray();
  }
}
