package org.wasl.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Arabic is the first language: style sheets and templates know start and end, never left and right; and templates
 * carry neither style nor script of their own, which the content security policy would drop.
 */
class RightToLeftTests {

  private static final Pattern PHYSICAL = Pattern.compile(
      "(?:^|[\\s;{(-])(?:left|right)\\s*[:;}]|\\b(?:margin|padding|border|inset|scroll-margin)-(?:left|right|top|bottom)\\b"
          + "|text-align:\\s*(?:left|right)|float:\\s*(?:left|right)|(?:^|[\\s;{])(?:width|height|top|bottom|(?:min|max)-(?:width|height))\\s*:"
          + "|translateX\\(|border-(?:top|bottom)-(?:left|right)");
  private static final Pattern OWN_STYLE_OR_SCRIPT = Pattern.compile(
      "\\sstyle\\s*=|<style|\\son[a-z]+\\s*=\\s*[\"']|<script(?![^>]*\\ssrc=)|javascript:|\\salign\\s*=");

  @Test
  void style_sheets_know_start_and_end_only() throws IOException {
    assertThat(offences(Path.of("src/main/resources/static/css"), ".css", PHYSICAL)).isEmpty();
  }

  @Test
  void templates_carry_no_style_and_no_script() throws IOException {
    assertThat(offences(Path.of("src/main/jte"), ".jte", OWN_STYLE_OR_SCRIPT)).isEmpty();
  }

  @Test
  void a_planted_style_sheet_is_caught() throws IOException {
    assertThat(offences(Path.of("src/test/resources/planted"), ".css", PHYSICAL)).hasSize(6);
  }

  @Test
  void a_planted_template_is_caught() throws IOException {
    assertThat(offences(Path.of("src/test/resources/planted"), ".jte", OWN_STYLE_OR_SCRIPT)).hasSize(4);
  }

  @Test
  void a_style_sheet_stays_small() throws IOException {
    assertThat(lines(Path.of("src/main/resources/static/css"), ".css").filter(each -> each.number() > 250)).isEmpty();
  }

  private static List<String> offences(Path folder, String ending, Pattern banned) throws IOException {
    return lines(folder, ending)
        .filter(each -> !each.text().strip().startsWith("/*") && !each.text().strip().startsWith("@media"))
        .filter(each -> banned.matcher(each.text()).find())
        .map(each -> each.file() + ":" + each.number() + " " + each.text().strip())
        .toList();
  }

  private record Line(Path file, int number, String text) {}

  private static Stream<Line> lines(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(each -> each.toString().endsWith(ending)).sorted().toList().stream()
          .flatMap(RightToLeftTests::linesOf);
    }
  }

  private static Stream<Line> linesOf(Path file) {
    try {
      List<String> all = Files.readAllLines(file);
      return java.util.stream.IntStream.range(0, all.size()).mapToObj(i -> new Line(file, i + 1, all.get(i)));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
