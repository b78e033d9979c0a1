package org.wasl.parties.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasl.Clause;
import org.wasl.WaslTest;

/** The words of a name are the same, whether Java or SQL parts them. */
@WaslTest
@Tag("store")
@Clause("P-6.2")
class NameWordsInSqlTests {

  private static final List<String> PIECES = List.of("عبد", "الرحمن", "أبو", "ابا", "أم", "الله", "الدين", "آل", "بن", "بنت",
      "ابن", "محمد", "سعيد", "نُور", "عطـا", "البلوي", "ال", "الـ", "٣", "Ali", "-", ".", "", "الهدى", "ة", "أبى");

  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @CsvSource({"عبد الرحمن عطا الله البلوي, 'عبدالرحمن,عطاالله,البلوي'", "أبو بكر آل سعود, 'ابوبكر,سعود'",
      "نور الدين بن علي, 'نورالدين,علي'", "أبا القزاز, ابوالقزاز", "عبد الله الله, 'عبداللهالله'", "أم كلثوم, امكلثوم",
      "محمد الهدى الدين, 'محمدالهدي,الدين'", "أبو, ابو"})
  void compounds_are_one_word(String name, String words) {
    assertThat(texts(name)).containsExactly(words.split(","));
    assertSame(name);
  }

  @Test
  void random_names_have_the_same_words() {
    Random random = new Random(1448);
    for (int i = 0; i < 1500; i++) {
      StringBuilder name = new StringBuilder();
      for (int length = random.nextInt(8); length >= 0; length--) {
        name.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(8) == 0 ? "" : " ");
      }
      assertSame(name.toString());
    }
  }

  @Test
  void a_name_is_found_by_any_two_and_by_all_of_its_words_in_whatever_order() {
    Random random = new Random(1449);
    for (int i = 0; i < 300; i++) {
      List<String> words = new ArrayList<>();
      for (int length = 2 + random.nextInt(4); length > 0; length--) {
        words.add(PIECES.get(random.nextInt(PIECES.size())));
      }
      String name = String.join(" ", words);
      List<String> bare = new ArrayList<>(NameWords.of(name).stream().map(NameWords.Word::bare).toList());
      if (bare.size() > 1) {
        Collections.shuffle(bare, random);
        assertFound(name, bare);
        assertFound(name, bare.subList(0, 2));
      }
    }
  }

  private void assertFound(String name, List<String> words) {
    List<Wanted> wanted = words.stream().map(Wanted::of).toList();
    wanted.forEach(each -> each.add(each.bare(), Wanted.How.SAME, 1, false));
    List<String> lexemes = List.of(jdbc.sql("select wasl.name_search(wasl.name_lexemes(:name, null))").param("name", name)
        .query((row, n) -> (String[]) row.getArray(1).getArray()).single());
    assertThat(new NameQuery(wanted).anywhere().lists()).as(name + " by " + words)
        .allSatisfy(list -> assertThat(list).anyMatch(lexemes::contains));
  }

  private static List<String> texts(String name) {
    return NameWords.of(name).stream().map(NameWords.Word::text).toList();
  }

  private void assertSame(String name) {
    var row = jdbc.sql("""
            select wasl.name_slots(:name) as slots,
                   array(select wasl.name_bare(each) from unnest(wasl.name_slots(:name)) with ordinality as u (each, place)
                          order by place) as bare""")
        .param("name", name)
        .query((r, n) -> List.of(List.of((Object[]) r.getArray("slots").getArray()),
            List.of((Object[]) r.getArray("bare").getArray()))).single();
    assertThat(row.get(0)).as(name).isEqualTo(texts(name));
    assertThat(row.get(1)).as(name).isEqualTo(NameWords.of(name).stream().map(NameWords.Word::bare).toList());
  }
}
