package org.wasl.parties.duplicates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.ArabicText;
import org.wasl.kernel.BirthDate;
import org.wasl.kernel.IdentityNumber;
import org.wasl.parties.PartyId;
import org.wasl.parties.find.LatinSpelling;
import org.wasl.parties.record.Contact;
import org.wasl.parties.record.IdentityStore;

/**
 * Records that share enough with one to be held against it, by the indexes of the database: for one visitor at the
 * desk, where {@link Sweep} would read everyone. The same lines as {@link Keys}.
 */
@Component
class Candidates {

  private static final int MOST = 400;
  private static final int DAYS_OF_A_YEAR = 370;

  private final JdbcClient jdbc;
  private final IdentityStore identities;

  Candidates(JdbcClient jdbc, IdentityStore identities) {
    this.jdbc = jdbc;
    this.identities = identities;
  }

  /** Who might be this record; itself not among them. */
  List<UUID> of(UUID party) {
    return jdbc.sql("select name_folded, birth_date from party where id = :id").param("id", party)
        .query((row, n) -> {
          String[] reached = jdbc.sql("select value from party_contact where party = :party order by id")
              .param("party", party).query(String.class).list().toArray(String[]::new);
          return of(row.getString("name_folded"), row.getObject("birth_date", LocalDate.class), reached);
        })
        .optional().orElse(List.of()).stream().filter(each -> !each.equals(party)).toList();
  }

  /** Who might be someone not registered yet; who has the very identity number besides. */
  List<UUID> of(Newcomer newcomer) {
    BirthDate birth = newcomer.birth();
    IdentityNumber identity = newcomer.identity();
    Stream<UUID> numbered = identity == null ? Stream.empty()
        : identities.holders(identity.number()).stream().map(PartyId::value);
    return Stream.concat(numbered, of(ArabicText.fold(newcomer.name()), birth == null ? null : birth.date(),
        newcomer.contacts().stream().map(Contact::value).toArray(String[]::new)).stream()).distinct().toList();
  }

  private List<UUID> of(String folded, @Nullable LocalDate born, String[] reached) {
    String[] words = LatinSpelling.joined(List.of(folded.split(" "))).stream()
        .map(each -> LatinSpelling.is(each) ? KnownNames.spelt(each).orElse(each) : each)
        .map(Candidates::lexeme).limit(6).toArray(String[]::new);
    if (words.length == 0) {
      words = new String[] {lexeme(folded)};
    }
    String ends = words[0] + " & " + words[words.length - 1];
    return jdbc.sql("""
            with near as (
              select party as id from party_contact where value = any(cast(:reached as text[]))
              union
              select id from wasl.party_named(cast(:most as tsquery), :limit)
              union
              select id from wasl.party_named_born(cast(:ends as tsquery), cast(:born as date) - cast(:days as integer),
                       cast(:born as date) + cast(:days as integer), :limit)
              union
              (select id from party
                where birth_date = cast(:born as date) and name_keys @@ cast(:either as tsquery) limit :limit))
            select id from near
            union
            select a.id from near join party a on a.merged_into = near.id
            order by id""")
        .param("reached", reached).param("most", most(words)).param("ends", ends)
        .param("either", words[0] + " | " + words[words.length - 1])
        .param("born", born).param("days", DAYS_OF_A_YEAR).param("limit", MOST)
        .query(UUID.class).list();
  }

  /** The given name and two more of the words, or all the others; of a name of two, both. */
  private static String most(String[] words) {
    if (words.length < 3) {
      return String.join(" & ", words);
    }
    List<String> ways = new ArrayList<>();
    for (int i = 1; i < words.length; i++) {
      for (int j = i + 1; j < words.length; j++) {
        ways.add("(" + words[0] + " & " + words[i] + " & " + words[j] + ")");
      }
    }
    if (words.length > 3) {
      ways.add("(" + String.join(" & ", Arrays.copyOfRange(words, 1, words.length)) + ")");
    }
    return String.join(" | ", ways);
  }

  private static String lexeme(String word) {
    String bare = ArabicText.foldWithoutArticle(word);
    return "'" + (bare.isEmpty() ? word : bare).replace("\\", "").replace("'", "''") + "'";
  }
}
