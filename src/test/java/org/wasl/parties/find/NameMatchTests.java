package org.wasl.parties.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wasl.Clause;
import org.wasl.parties.find.Wanted.How;

@Clause("P-6.2")
class NameMatchTests {

  private static List<Wanted> words(String typed) {
    return NameWords.of(typed).stream().map(each -> {
      Wanted wanted = Wanted.of(each.text());
      wanted.add(wanted.bare(), How.SAME, 1, false);
      return wanted;
    }).toList();
  }

  private static NameMatch match(String typed, String name) {
    return NameMatch.of(words(typed), name, "");
  }

  @Test
  void the_whole_name_scores_most_and_says_so() {
    assertThat(match("محمد علي البلوي", "محمد علي البلوي").score()).isCloseTo(0.97, within(1e-9));
    assertThat(match("محمد علي البلوي", "محمد علي البلوي").reasons()).containsExactly("name-full");
    assertThat(match("البلوي محمد علي", "محمد علي البلوي").reasons()).containsExactly("name-full", "name-order");
  }

  @Test
  void fewer_words_another_order_a_missing_article_and_a_missing_word_score_less_each() {
    double[] scores = Stream.of("محمد علي سعد البلوي", "محمد علي سعد بلوي", "البلوي محمد سعد علي", "محمد علي البلوي",
        "محمد علي سعد الجهني").mapToDouble(each -> match(each, "محمد علي سعد البلوي").score()).toArray();
    assertThat(scores).isSortedAccordingTo((a, b) -> Double.compare(b, a)).doesNotHaveDuplicates();
  }

  @Test
  void a_name_a_letter_apart_is_similar_and_scores_well_below() {
    List<Wanted> hasan = words("حسن البلوي");
    hasan.getFirst().add("حسين", How.SIMILAR, How.SIMILAR.quality, false);
    NameMatch husayn = NameMatch.of(hasan, "حسين البلوي", "");
    assertThat(husayn.score()).isLessThan(0.75);
    assertThat(husayn.reasons()).containsExactly("name-similar");
  }

  @Test
  void the_preferred_name_counts_but_need_not_be_said() {
    assertThat(NameMatch.of(words("فاطمة البلوي"), "فاطمه البلوي", "أم سالم").score()).isCloseTo(0.97, within(1e-9));
    assertThat(NameMatch.of(words("أم سالم البلوي"), "فاطمه البلوي", "أم سالم").score()).isGreaterThan(0.9);
  }

  @ParameterizedTest
  @CsvSource({"سعد, سعيد, true", "عمر, عمرو, true", "حسن, حسين, true", "محمد, محمذ, true", "محمد, محدم, true", "محمد, مهمت, false",
      "علي, علي, false", "سالم, سلمان, false", "نوره, نور, true", "ا, , true"})
  void a_slip_is_one_letter_or_one_swap(String one, String other, boolean slip) {
    assertThat(Slip.parts(one, other == null ? "" : other)).isEqualTo(slip);
    assertThat(Slip.parts(other == null ? "" : other, one)).isEqualTo(slip);
  }

  @ParameterizedTest
  @CsvSource({"mohammed, محمد, محمود", "salim, سليم, مسلم", "salem, سالم, سلمي", "balawi, بلوي, بلال", "huwaiti, حويطي, حياتي",
      "abdalrahman, عبدالرحمن, عبدالرحيم", "juhani, جهني, جنيد", "yusuf, يوسف, سيف"})
  void a_latin_spelling_fits_its_own_name_best(String latin, String own, String other) {
    assertThat(LatinSpelling.fit(own, latin)).isGreaterThan(0.6).isGreaterThan(LatinSpelling.fit(other, latin));
  }

  @Test
  void latin_articles_connectors_and_servants_are_made_plain() {
    assertThat(LatinSpelling.joined(List.of("abd", "al", "rahman", "bin", "ali", "al", "balawi")))
        .containsExactly("abdalrahman", "ali", "balawi");
    assertThat(LatinSpelling.joined(List.of("abdurrahman", "alharbi"))).containsExactly("abdalrahman", "harbi");
    assertThat(LatinSpelling.joined(List.of("abdullah", "alawi", "سعد"))).containsExactly("abdallah", "awi", "سعد");
  }
}
