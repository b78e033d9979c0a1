package org.wasl.files.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileNameTests {

  static Stream<Arguments> names() {
    return Stream.of(
        Arguments.of("../../etc/passwd", "passwd"),
        Arguments.of("..\\..\\windows\\system.ini", "system.ini"),
        Arguments.of("C:\\papers\\تقرير.pdf", "تقرير.pdf"),
        Arguments.of("report\u0000.php", "report.php"),
        Arguments.of("report\u202Efdp.exe", "reportfdp.exe"),
        Arguments.of("a\r\nSet-Cookie: x=y.pdf", "aSet-Cookie_ x=y.pdf"),
        Arguments.of("\"quoted\".pdf", "_quoted_.pdf"),
        Arguments.of("..", "file"),
        Arguments.of("   ", "file"),
        Arguments.of(".htaccess", "htaccess"),
        Arguments.of(null, "file"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_name_is_a_text_and_never_a_path(String sent, String kept) {
    assertThat(FileName.of(sent)).isEqualTo(kept);
  }

  @Test
  void a_name_is_cut_at_its_longest() {
    assertThat(FileName.of("س".repeat(5000))).hasSize(FileName.MOST);
  }
}
