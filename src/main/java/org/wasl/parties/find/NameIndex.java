package org.wasl.parties.find;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.parties.PartyId;

/**
 * Finds names by their words. Narrow questions come first, wider ones only while too few are found, and none brings
 * more than some hundreds: the cost is bounded however common the words. Every branch finds everyone (P-3.7); what is
 * shown is masked.
 */
@Component
class NameIndex {

  /** So many fitting names, and nobody looks for worse ones. */
  private static final int ENOUGH = 10;

  /** All words of a whole name in its order. */
  private static final double WHOLE = 0.96;

  /** Two words of four or more are not met at all. */
  private static final double HARDLY = 0.75;

  /** So many rows are looked through for what words may mean, and no more. */
  private static final int LOOKED_THROUGH = 1500;

  private final JdbcClient jdbc;
  private final Vocabulary vocabulary;

  NameIndex(JdbcClient jdbc, Vocabulary vocabulary) {
    this.jdbc = jdbc;
    this.vocabulary = vocabulary;
  }

  /**
   * A name that fits.
   *
   * @param ownBranch whether it is of the actor's branch
   */
  record Named(PartyId id, NameMatch match, boolean ownBranch) {}

  private record Row(PartyId id, String folded, String preferred, String branch) {}

  /**
   * Names that fit the words, best first, at most {@code limit} and besides those of the {@code known} that fit; at
   * equal fit the own branch first.
   */
  List<Named> matching(Actor actor, List<String> words, Set<PartyId> known, int limit) {
    List<Wanted> wanted = vocabulary.wanted(actor, words);
    List<Wanted> live = wanted.stream().filter(each -> !each.meant().isEmpty()).toList();
    if (live.isEmpty() || live.size() * 2 < wanted.size()) {
      return List.of();
    }
    Map<PartyId, Named> found = new LinkedHashMap<>();
    List<Named> numbered = known.isEmpty() ? List.of() : rows(known).stream()
        .map(each -> named(actor, wanted, each)).filter(each -> each.match().score() > 0.3).toList();
    NameQuery query = new NameQuery(live);
    double attainable = wanted.stream().mapToDouble(Wanted::best).average().orElse(0);
    var search = new Object() {
      void ask(NameWay way, int most) {
        ask(List.of(way), most);
      }

      void ask(List<NameWay> ways, int most) {
        rows(ways, most).forEach(this::take);
      }

      void askNearly(List<NameQuery.Nearly> ways, int most) {
        nearly(ways, most).forEach(this::take);
      }

      private void take(Row row) {
        found.computeIfAbsent(row.id(), id -> named(actor, wanted, row));
      }

      boolean has(double score) {
        return found.values().stream().filter(each -> each.match().score() >= score).count() >= ENOUGH;
      }

      boolean fits() {
        return bestFit() >= attainable - 0.04;
      }

      double bestFit() {
        return found.values().stream().mapToDouble(each -> each.match().fit()).max().orElse(0);
      }

      double best() {
        return found.values().stream().mapToDouble(each -> each.match().score()).max().orElse(0);
      }
    };
    search.ask(query.inOrder(), 150);
    if (live.size() == 1) {
      search.ask(query.atTheEnd(), 100);
    }
    if (!search.has(0.6) && search.best() < WHOLE) {
      search.ask(query.anywhere(), 200);
    }
    if (found.size() < ENOUGH) {
      search.ask(query.oneRare(), 100);
    }
    boolean latin = live.stream().anyMatch(Wanted::isLatin) && !found.isEmpty();
    if (found.size() < ENOUGH && !latin) {
      if (live.size() < 3 || search.fits()) {
        search.ask(query.oneSimilar(), 60);
      } else {
        search.askNearly(query.allButOne(), 150);
        if (search.bestFit() < HARDLY) {
          search.askNearly(query.allButTwo(), 60);
        }
      }
    }
    numbered.forEach(each -> found.remove(each.id()));
    return Stream.concat(numbered.stream(), found.values().stream().filter(each -> each.match().score() > 0)
        .sorted(Comparator.comparingDouble((Named each) -> -each.match().score())
            .thenComparing(each -> !each.ownBranch()).thenComparing(each -> each.id().value()))
        .limit(limit)).toList();
  }

  private static Named named(Actor actor, List<Wanted> wanted, Row row) {
    return new Named(row.id(), NameMatch.of(wanted, row.folded(), row.preferred()), row.branch().equals(actor.branch()));
  }

  private List<Row> rows(List<NameWay> ways, int most) {
    return ways.isEmpty() ? List.of() : jdbc.sql("""
            select id, name_folded, coalesce(preferred_name, '') as preferred, branch
              from wasl.party_named(cast(:ways as text[]), :most)""")
        .param("ways", ways.stream().map(NameWay::text).toArray(String[]::new)).param("most", most)
        .query((row, n) -> row(row)).list();
  }

  private List<Row> nearly(List<NameQuery.Nearly> all, int most) {
    return all.isEmpty() ? List.of() : jdbc.sql("""
            select id, name_folded, coalesce(preferred_name, '') as preferred, branch
              from wasl.party_nearly_named(cast(:ways as text[]), cast(:ones as text[]), cast(:others as text[]),
                     :scanned, :most)""")
        .param("ways", all.stream().map(each -> each.way().text()).toArray(String[]::new))
        .param("ones", all.stream().map(each -> String.join(" ", each.one())).toArray(String[]::new))
        .param("others", all.stream().map(each -> String.join(" ", each.other())).toArray(String[]::new))
        .param("scanned", LOOKED_THROUGH).param("most", most)
        .query((row, n) -> row(row)).list();
  }

  private List<Row> rows(Set<PartyId> ids) {
    return jdbc.sql("""
            select id, name_folded, coalesce(preferred_name, '') as preferred, branch
              from party where id = any(:ids) order by id""")
        .param("ids", ids.stream().map(PartyId::value).toArray(UUID[]::new))
        .query((row, n) -> row(row)).list();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(new PartyId(row.getObject("id", UUID.class)), row.getString("name_folded"),
        row.getString("preferred"), row.getString("branch"));
  }
}
