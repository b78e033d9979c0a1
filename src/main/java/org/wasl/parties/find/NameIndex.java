package org.wasl.parties.find;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.ArabicText;
import org.wasl.parties.PartyId;

/**
 * The index of names: finds by folded words in any order, by their beginnings, and, when asked, by sound. Every branch
 * finds everyone (P-3.7); what is shown is masked.
 */
@Component
class NameIndex {

  private static final int ENOUGH = 3000;

  private final JdbcClient jdbc;

  NameIndex(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A name that fits.
   *
   * @param preferred the preferred name, folded; may be empty
   * @param sounds the sounds of the name's words
   */
  record Named(PartyId id, String folded, String preferred, Set<String> sounds) {}

  /** The sound of each word, same order; empty text where a word has none. */
  List<String> sounds(List<String> words) {
    return words.isEmpty() ? List.of() : jdbc.sql("""
            select wasl.name_sound(word) from unnest(cast(:words as text[])) with ordinality as each (word, place)
             order by place""")
        .param("words", words.toArray(String[]::new)).query(String.class).list();
  }

  /**
   * Names that hold all words, or the first and the last of three or more; the shortest first, at most {@code limit}.
   *
   * @param sounds as {@link #sounds} gives; used only when {@code bySound}
   */
  List<Named> matching(Actor actor, List<String> words, List<String> sounds, boolean bySound, int limit) {
    String all = joined(words, sounds, bySound);
    String query = words.size() < 3 ? all
        : "(" + all + ") | (" + joined(ends(words), ends(sounds), bySound) + ")";
    return jdbc.sql("""
            select p.id, p.name_folded, wasl.fold_arabic(coalesce(p.preferred_name, '')) as preferred,
                   wasl.name_sound(p.name_folded) as sounds
              from (select id, name_folded, preferred_name, branch from party
                     where name_keys @@ cast(:query as tsquery) limit :enough) p
             order by p.name_folded = :folded desc, length(p.name_folded), p.branch = :branch desc, p.id
             limit :limit""")
        .param("query", query).param("enough", ENOUGH).param("folded", String.join(" ", words))
        .param("branch", actor.branch()).param("limit", limit)
        .query((row, n) -> new Named(new PartyId(row.getObject("id", UUID.class)), row.getString("name_folded"),
            row.getString("preferred"), Arrays.stream(row.getString("sounds").split(" ")).collect(Collectors.toSet())))
        .list();
  }

  private static List<String> ends(List<String> words) {
    return List.of(words.getFirst(), words.getLast());
  }

  private static String joined(List<String> words, List<String> sounds, boolean bySound) {
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String sound = sounds.get(i);
      query.append(i == 0 ? "(" : " & (").append(lexeme(word)).append(":* | ")
          .append(lexeme(ArabicText.foldWithoutArticle(word))).append(":*");
      if (bySound && sound.length() > 1) {
        query.append(" | ").append(lexeme("~" + sound));
      }
      query.append(')');
    }
    return query.toString();
  }

  /** Quoted as a tsquery wants it; folding has left no backslash, but quotes are doubled all the same. */
  private static String lexeme(String word) {
    return "'" + word.replace("\\", "").replace("'", "''") + "'";
  }
}
