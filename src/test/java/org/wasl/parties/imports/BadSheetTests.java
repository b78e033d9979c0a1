package org.wasl.parties.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.wasl.WaslTest;
import org.wasl.command.Arguments;
import org.wasl.command.CommandFailed;
import org.wasl.kernel.Actor;
import org.wasl.organization.Actors;
import org.wasl.organization.Hired;
import org.wasl.sheets.Sheet;
import org.wasl.web.Language;

/** What cannot be taken is refused in the words of both languages, by page and by command, and leaves nothing behind. */
@WaslTest
class BadSheetTests {

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired Actors actors;
  @Autowired ImportCommand command;
  @Autowired ReportWords words;
  @TempDir Path folder;

  @Test
  void what_cannot_be_taken_is_refused_by_page_and_by_command() throws Exception {
    String username = "bad-sheets" + System.nanoTime() % 1_000_000_000;
    Hired.hire(jdbc, username, "manager", "tabuk");
    Actor manager = actors.named(username).orElseThrow();
    String before = counted();
    for (var each : bad().entrySet()) {
      Path file = Files.write(folder.resolve(each.getKey().split(" ")[0]), each.getValue());
      String code = each.getKey().split(" ")[1];
      assertThatThrownBy(() -> command.run(new Arguments(List.of(file.toString())))).as(each.getKey())
          .isInstanceOf(CommandFailed.class)
          .hasMessageContaining(said(Language.AR, code)).hasMessageContaining(said(Language.EN, code));
      for (Language language : Language.values()) {
        String page = mvc.perform(multipart("/admin/imports")
                .file(new MockMultipartFile("file", each.getKey(), null, each.getValue()))
                .with(Hired.as(manager)).with(csrf()).cookie(new Cookie("wasl_language", language.code())))
            .andExpect(status().isUnprocessableContent()).andReturn().getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
        assertThat(Jsoup.parse(page).text()).as(each.getKey()).contains(said(language, code));
      }
    }
    assertThat(counted()).isEqualTo(before);
  }

  /** Up to the first figure that the words name. */
  private String said(Language language, String code) {
    String said = words.problem(language, code, 1).split("[0-9]")[0].strip();
    assertThat(said).isNotEqualTo(code).isNotEmpty();
    return said;
  }

  private String counted() {
    return jdbc.sql("select (select count(*) from sheet_import) || ' ' || (select count(*) from party)")
        .query(String.class).single();
  }

  /** By name of the file and code of the refusal. */
  private Map<String, byte[]> bad() throws IOException {
    Map<String, byte[]> bad = new LinkedHashMap<>();
    byte[] locked = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 4096);
    bad.put("old.xls sheet-old-format", locked.clone());
    System.arraycopy("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), 0, locked, 1024, 32);
    bad.put("locked.xlsx sheet-locked", locked);
    byte[] whole = Files.readAllBytes(Tables.workbook(folder, "whole.xlsx",
        List.of(List.of("الاسم", "الجوال"), List.of("سعد العطوي", "0500000123"))));
    bad.put("cut.xlsx sheet-truncated", Arrays.copyOf(whole, whole.length - 40));
    bad.put("bomb.xlsx sheet-bomb", bomb());
    bad.put("long.xlsx sheet-too-many-rows", Files.readAllBytes(Tables.bare(folder, "<row>" + Tables.cell("الاسم")
        + "</row>" + "<row><c><v>1</v></c></row>".repeat(Sheet.MOST_ROWS))));
    bad.put("long.csv sheet-too-many-rows", ("الاسم,م\n" + "سعد,1\n".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8));
    bad.put("empty.csv sheet-empty", new byte[0]);
    bad.put("page.xlsx sheet-no-table", "<html><table>".getBytes(StandardCharsets.UTF_8));
    bad.put("quote.csv sheet-open-quote",
        ("الاسم,ملاحظة\nسعد,\"بلا نهاية\n" + "منى,نعم\n".repeat(300)).getBytes(StandardCharsets.UTF_8));
    bad.put("nobody.csv import-no-headings", "لا شيء\nهنا\n".getBytes(StandardCharsets.UTF_8));
    return bad;
  }

  private static byte[] bomb() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      for (int i = 0; i < 64; i++) {
        zip.write(new byte[1 << 20]);
      }
    }
    return out.toByteArray();
  }
}
