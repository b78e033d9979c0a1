package org.wasl.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wasl.Clause;

@Clause("P-6.2")
class ItemKindTests {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "DOCUMENT | original shown      | original shown",
    "TEXT     | السبت والاثنين      | السبت والاثنين",
    "NUMBER   | ٦                   | 6",
    "NUMBER   | 1,250.5             | 1250.5",
    "NUMBER   | ١٬٢٥٠٫٥٠            | 1250.50",
    "DATE     | 2026-11-22          | 2026-11-22",
    "DATE     | 2026/1/5            | 2026-01-05",
    "DATE     | ١٤٤٨/٠٦/١٢          | 2026-11-22",
    "IBAN     | sa03 8000 0000 6080 1016 7519 | SA0380000000608010167519",
    "PLACE    | أملج، الشبحة        | أملج، الشبحة",
  })
  void a_value_is_kept_in_one_spelling(ItemKind kind, String typed, String kept) {
    assertThat(kind.read("value", typed)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "DOCUMENT | ''         | text-required",
    "NUMBER   | six        | item-number",
    "NUMBER   | -3         | item-number",
    "NUMBER   | 1.23456    | item-number",
    "DATE     | tomorrow   | day-unreadable",
    "DATE     | 22-11-2026 | day-unreadable",
    "DATE     | 2026-02-30 | date-not-in-calendar",
    "DATE     | 1447-02-30 | date-not-in-calendar",
    "IBAN     | SA0380000000608010167518 | iban-check",
    "IBAN     | none       | iban-format",
  })
  void a_value_that_means_nothing_is_refused_by_name(ItemKind kind, String typed, String code) {
    assertThatThrownBy(() -> kind.read("value", typed)).hasFieldOrPropertyWithValue("code", code);
  }

  @Test
  void the_words_about_a_paper_end_at_500_characters() {
    assertThat(ItemKind.DOCUMENT.read("value", "م".repeat(500))).hasSize(500);
    assertThatThrownBy(() -> ItemKind.DOCUMENT.read("value", "م".repeat(501)))
        .hasFieldOrPropertyWithValue("code", "text-too-long");
  }
}
