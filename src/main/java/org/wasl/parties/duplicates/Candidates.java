package org.wasl.parties.duplicates;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.wasl.parties.find.NameWay;
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
    List<String> words = LatinSpelling.joined(List.of(folded.split(" "))).stream()
        .map(each -> LatinSpelling.is(each) ? KnownNames.spelt(each).orElse(each) : each)
        .map(Candidates::bare).limit(6).toList();
    if (words.isEmpty()) {
      words = List.of(bare(folded));
    }
    return jdbc.sql("""
            with near as (
              select party as id from party_contact where value = any(cast(:reached as text[]))
              union
              select id from wasl.party_named(cast(:most as text[]), :limit)
              union
              select id from wasl.party_named_born(:ends, cast(:born as date) - cast(:days as integer),
                       cast(:born as date) + cast(:days as integer), :limit)
              union
              (select id from party
                where birth_date = cast(:born as date) and name_keys @@ cast(:either as tsquery) limit :limit))
            select id from near
            union
            select a.id from near join party a on a.merged_into = near.id
            order by id""")
        .param("reached", reached).param("most", most(words).stream().map(NameWay::text).toArray(String[]::new))
        .param("ends", NameWay.all(List.of(words.getFirst(), words.getLast())).text())
        .param("either", quoted(words.getFirst()) + " | " + quoted(words.getLast()))
        .param("born", born).param("days", DAYS_OF_A_YEAR).param("limit", MOST)
        .query(UUID.class).list();
  }

  /** The given name and two more of the words, or all the others; of a name of two, both. */
  private static List<NameWay> most(List<String> words) {
    if (words.size() < 3) {
      return List.of(NameWay.all(words));
    }
    List<NameWay> ways = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        ways.add(NameWay.all(List.of(words.getFirst(), words.get(i), words.get(j))));
      }
    }
    if (words.size() > 3) {
      ways.add(NameWay.all(words.subList(1, words.size())));
    }
    return ways;
  }

  private static String bare(String word) {
    String bare = ArabicText.foldWithoutArticle(word);
    return bare.isEmpty() ? word : bare;
  }

  private static String quoted(String word) {
    return "'" + word.replace("\\", "").replace("'", "''") + "'";
  }
}
