package org.wasl.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasl.Clause;
import org.wasl.WaslTest;

/** The search key is one, whether Java or SQL makes it. */
@WaslTest
@Tag("store")
@Clause("P-6.2")
class FoldInSqlTests {

  /** First and last of the ranges that random texts are drawn from. */
  private static final List<int[]> RANGES = List.of(
      new int[] {0x20, 0x7E}, new int[] {0xA0, 0x17F}, new int[] {0x600, 0x6FF}, new int[] {0x621, 0x652},
      new int[] {0x2000, 0x206F}, new int[] {0xFB50, 0xFDFB}, new int[] {0xFE70, 0xFEFC}, new int[] {0x9, 0xD});

  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @ValueSource(strings = {"فاطمة", "هدى", "إبراهـيم", "آمنة", "عائشة", "مؤيد", "عبد الرحمن", "عبدالرحمٰن", "يحيى",
      "مُحَمَّد", "سعد بن علي", "نورة بنت سعد", "آل سعود", "ابن", "عبد", "کریم", "AL-Balawi", "١٢۳", "  ", "الله", "ﷲ",
      "عبد عبد الله", "محمد\tعلي\nحسن", "بن بنت ابن", "ال", "«سعد»", "د. سعد", "لآلئ"})
  void known_names_have_the_same_key(String name) {
    assertSame(name);
  }

  @Test
  void random_texts_have_the_same_key() {
    Random random = new Random(1448);
    for (int i = 0; i < 3000; i++) {
      assertSame(text(random));
    }
  }

  @Test
  void names_of_bare_letters_have_the_same_key() {
    Random random = new Random(1449);
    for (int i = 0; i < 1000; i++) {
      StringBuilder name = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        name.append(random.nextInt(5) == 0 ? ' ' : (char) ('ء' + random.nextInt('ي' - 'ء' + 1)));
      }
      assertSame(name.toString());
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    List<String> words = List.of("عبد ", " بن ", " بنت ", "ال", " ", "ابن ");
    for (int length = random.nextInt(14); length > 0; length--) {
      int[] range = RANGES.get(random.nextInt(RANGES.size()));
      text.append(random.nextInt(4) == 0 ? words.get(random.nextInt(words.size()))
          : Character.toString(range[0] + random.nextInt(range[1] - range[0] + 1)));
    }
    return text.toString();
  }

  private void assertSame(String text) {
    var keys = jdbc.sql("select wasl.fold_arabic(:text) as whole, wasl.fold_arabic_bare(:text) as bare")
        .param("text", text).query().singleRow();
    String points = text.codePoints().mapToObj(Integer::toHexString).toList().toString();
    assertThat(keys.get("whole")).as(points).isEqualTo(ArabicText.fold(text));
    assertThat(keys.get("bare")).as(points).isEqualTo(ArabicText.foldWithoutArticle(text));
  }
}
