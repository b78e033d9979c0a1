package org.wasl.parties.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wasl.Clause;

@Clause("P-6.2")
class SpellingTests {

  @ParameterizedTest
  @CsvSource({"نوره, نروه", "مبارك, مببارك", "مفلح, مفحل", "مسعودي, مسعدي", "تيماوي, تيماوب"})
  void one_slip_is_near(String one, String other) {
    assertThat(Spelling.oneSlip(one, other)).isTrue();
    assertThat(Spelling.oneSlip(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"فهد, سعد", "علي, عيد", "سالم, سليمان", "نوره, مريم"})
  void other_words_are_not(String one, String other) {
    assertThat(Spelling.oneSlip(one, other)).isFalse();
  }

  @Test
  void two_slips_are_near_only_in_long_words() {
    assertThat(Spelling.twoSlips("عبدالرحمن", "عبالرحمان")).isTrue();
    assertThat(Spelling.twoSlips("سالم", "سلمي")).isFalse();
  }

  @Test
  void compounds_are_one_word_and_the_kind_of_a_place_is_none() {
    assertThat(NameWords.of("عطا الله ال سعيد ابو شامه")).isEqualTo(List.of("عطالله", "سعيد", "ابوشامه"));
    assertThat(NameWords.place("محافظه املج")).isEqualTo(NameWords.place("املج"));
  }

  @Test
  void only_swapped_neighbours_make_two_numbers_near() {
    assertThat(NumberEvidence.swapped(1090000009L, 1900000009L)).isTrue();
    assertThat(NumberEvidence.swapped(1023456781L, 1023456799L)).isFalse();
  }
}
