package org.wasl.parties.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.parties.duplicates.Words.Place;

/** Table {@code party_word}: how usual each word is, as counted by the last search through the whole register. */
@Component
class WordStore {

  /** Words that so few bear are as rare as any that nobody does. */
  private static final int FEW = 3;

  private final JdbcClient jdbc;
  private final JdbcTemplate template;

  WordStore(JdbcClient jdbc, JdbcTemplate template) {
    this.jdbc = jdbc;
    this.template = template;
  }

  private record Row(String word, String place, int people) {}

  /** Keeps these counts in place of the last ones. */
  void keep(Words words) {
    List<Row> rows = new ArrayList<>();
    for (Place place : Place.values()) {
      rows.add(new Row("", code(place), (int) Math.min(Integer.MAX_VALUE, words.total(place))));
      for (int word = 1; word < words.size(); word++) {
        if (words.counted(word, place) > FEW) {
          rows.add(new Row(words.text(word), code(place), words.counted(word, place)));
        }
      }
    }
    jdbc.sql("delete from party_word").update();
    template.batchUpdate("insert into party_word (word, place, people) values (?, ?, ?)", rows, 1000,
        (statement, row) -> {
          statement.setString(1, row.word());
          statement.setString(2, row.place());
          statement.setInt(3, row.people());
        });
  }

  /**
   * Fills in how usual these words are; how many records there are: as many as the last search counted, or, before the
   * first, about as many as the database reckons.
   */
  int countInto(Words words) {
    String[] texts = new String[words.size()];
    for (int word = 0; word < texts.length; word++) {
      texts[word] = words.text(word);
    }
    // the empty word last: it sets the totals to which the others were added
    jdbc.sql("""
            select word, place, people from party_word where word = any(cast(:words as text[]))
             order by word desc, place""")
        .param("words", texts).query(row -> {
          Place place = Place.valueOf(row.getString("place").toUpperCase(Locale.ROOT));
          String word = row.getString("word");
          if (word.isEmpty()) {
            words.total(place, row.getInt("people"));
          } else {
            words.count(words.idOf(word), place, row.getInt("people"));
          }
        });
    long counted = words.total(Place.GIVEN);
    return counted > 0 ? (int) Math.min(Integer.MAX_VALUE, counted) : reckoned();
  }

  private int reckoned() {
    return jdbc.sql("select cast(reltuples as integer) from pg_class where oid = cast('party' as regclass)")
        .query(Integer.class).single();
  }

  private static String code(Place place) {
    return place.name().toLowerCase(Locale.ROOT);
  }
}
