package org.wasl.files.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasl.Clause;

@Clause("P-6.2")
class FileTypeTests {

  @Test
  void the_first_bytes_say_what_a_file_is() {
    assertThat(FileType.of(Samples.pdf("x"))).contains(FileType.PDF);
    assertThat(FileType.of(Samples.png())).contains(FileType.PNG);
    assertThat(FileType.of(Samples.jpeg())).contains(FileType.JPEG);
    assertThat(FileType.of(Samples.webp())).contains(FileType.WEBP);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "<html><script>alert(1)</script>", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
    "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
    "PK\u0003\u0004word/document.xml", "GIF89a", "MZ", "#!/bin/sh", "RIFF1234WAVE", "RIFF", "%PD",
        " %PDF-1.4", "",
    "<html>%PDF-1.4"})
  void what_can_carry_a_script_or_is_anything_else_is_not_taken(String content) {
    assertThat(FileType.of(content.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"report.pdf,report.pdf", "report.PDF,report.PDF", "report.html,report.html.pdf",
      "report,report.pdf"})
  void a_name_gets_an_ending_that_fits_its_content(String sent, String kept) {
    assertThat(FileType.PDF.named(sent)).isEqualTo(kept);
  }
}
