package org.wasl.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasl.Clause;

@Clause("P-6.2")
class ArabicTextTests {

  @ParameterizedTest
  @CsvSource({
      "فاطمة, فاطمه", "هدى, هدي", "إبراهيم, ابراهيم", "إبراهيم, إبراهـيم", "آمنة, امنه", "عائشة, عايشه",
      "مؤيد, مويد", "عبدالرحمن, عبد الرحمن", "عبدالرحمن, عبدالرحمٰن", "يحيى, يحيي", "مُحَمَّد, محمد",
      "ضباء, ضبا", "أملج, املج", "حالة عمار, حالة عمّار", "سعد بن علي, سعد علي", "نورة بنت سعد, نوره سعد",
      "ٱلبلوي, البلوي", "کریم, كريم", "محمد  علي, محمد علي", "ابن سعد, سعد", "ﻣﺤﻤﺪ, محمد", "AL-Balawi, al balawi"})
  void spellings_of_one_name_have_one_key(String one, String other) {
    assertThat(ArabicText.fold(one)).isEqualTo(ArabicText.fold(other));
  }

  @ParameterizedTest
  @CsvSource({"حسن, حسين", "سعد, سعيد", "عمر, عمرو", "آل سعود, السعود", "بنيان, يان"})
  void different_names_stay_apart(String one, String other) {
    assertThat(ArabicText.fold(one)).isNotEqualTo(ArabicText.fold(other));
    assertThat(ArabicText.foldWithoutArticle(one)).isNotEqualTo(ArabicText.foldWithoutArticle(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200Fمحمد\u200E", "\u202Bمحمد\u202C", "م\u200Bحمد", "\uFEFFمحمد", "مح\u00ADمد"})
  void invisible_marks_do_not_hide_a_name(String marked) {
    assertThat(ArabicText.fold(marked)).isEqualTo("محمد");
  }

  @ParameterizedTest
  @CsvSource({
      "فاطمة سعد البلوي, فاطمه سعد بلوي", "العنزي, عنزي", "ال سعود, ال سعود", "عبد الله, عبدالله", "الو, الو"})
  void the_second_key_leaves_the_article_out(String name, String key) {
    assertThat(ArabicText.foldWithoutArticle(name)).isEqualTo(key);
  }

  @Test
  void a_key_may_be_empty_and_folding_twice_changes_nothing() {
    assertThat(ArabicText.fold(" \u200F ")).isEmpty();
    String once = ArabicText.fold("عبد الرحمٰن بن إبراهيم  آل هُدى ١٢۳");
    assertThat(once).isEqualTo("عبدالرحمن ابراهيم ال هدي 123");
    assertThat(ArabicText.fold(once)).isEqualTo(once);
  }
}
