package org.wasl.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wasl.kernel.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTests {

  @Test
  void text_is_trimmed_normalised_and_its_lines_end_one_way() {
    assertThat(CleanText.of("note", " \u00A0سطر\r\nثانٍ\rثالث\t. ", 50)).isEqualTo("\u00A0سطر\nثانٍ\nثالث\t.");
    assertThat(CleanText.of("note", "أ", 1)).isEqualTo("أ");
    assertThat(CleanText.of("note", "  ", 5)).isNull();
    assertThat(CleanText.of("note", null, 5)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u007Fb", "a\u0085b", "a\uFFFEb", "a\uD800b", "a\uFDD0b"})
  void control_characters_and_broken_text_are_refused(String text) {
    assertRefused("text-control-character", () -> CleanText.of("note", text, 50));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u202Ab", "a\u202Eb", "a\u2066b", "a\u2069b"})
  void bidi_overrides_and_isolates_are_refused(String text) {
    assertRefused("text-bidi-override", () -> CleanText.of("note", text, 50));
  }

  @Test
  void length_counts_characters_not_bytes_or_surrogates() {
    assertThat(CleanText.of("note", "😀".repeat(10), 10)).hasSize(20);
    assertRefused("text-too-long", () -> CleanText.of("note", "م".repeat(11), 10));
  }

  @Test
  void a_line_has_no_break_no_hidden_marks_and_single_spaces() {
    assertThat(CleanText.line("name", "سعد \u200F  علي\u00A0حسن", 50)).isEqualTo("سعد علي حسن");
    assertThat(CleanText.line("name", "\u200F", 50)).isNull();
    assertThat(CleanText.line("name", "می\u200Cخواهم", 50)).isEqualTo("می\u200Cخواهم");
    assertRefused("text-line-break", () -> CleanText.line("name", "a\nb", 50));
    assertRefused("text-too-long", () -> CleanText.line("name", "abcdef", 5));
  }

  @Test
  void what_is_required_must_be_there() {
    assertRefused("text-required", () -> CleanText.required("note", " ", 5));
    assertRefused("text-required", () -> CleanText.requiredLine("name", null, 5));
    assertThat(CleanText.required("note", "a", 5)).isEqualTo("a");
  }
}
