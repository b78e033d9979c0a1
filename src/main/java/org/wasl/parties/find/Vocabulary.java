package org.wasl.parties.find;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.parties.find.Wanted.How;

/**
 * Table {@code name_word}: the words that names are made of, and which of them a typed word may mean. How common they
 * are is what the database's own statistics say, read anew every ten minutes.
 */
@Component
class Vocabulary {

  private static final Duration FRESH = Duration.ofMinutes(10);
  private static final int MOST_BEGUN = 15;
  private static final int MOST_NEAR = 16;
  private static final int MOST_SOUND = 6;

  /** Fewer than one in so many: a word that hardly anybody is called. */
  private static final double RARE = 1 / 2500.0;

  private final JdbcClient jdbc;
  private final Clock clock;
  private volatile Known known = new Known(Instant.MIN, Map.of());

  Vocabulary(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Known(Instant at, Map<String, Double> shares) {}

  private record Found(int place, String word, String how) {}

  /** Each word with what it may mean; the last one, and one that no name has, may be half typed. Words are everyone's: no scope. */
  List<Wanted> wanted(Actor actor, List<String> words) {
    List<Wanted> wanted = words.stream().map(Wanted::of).toList();
    if (words.isEmpty()) {
      return wanted;
    }
    Map<Integer, List<Found>> found = new HashMap<>();
    look(wanted).forEach(each -> found.computeIfAbsent(each.place(), key -> new ArrayList<>()).add(each));
    Map<String, Double> shares = shares();
    for (int i = 0; i < wanted.size(); i++) {
      fill(wanted.get(i), found.getOrDefault(i + 1, List.of()), shares);
      if (i == wanted.size() - 1 || !wanted.get(i).isName()) {
        begin(wanted.get(i), found.getOrDefault(i + 1, List.of()), shares);
      }
    }
    return wanted;
  }

  /** The word may be half typed: the commonest that begin with it. */
  private static void begin(Wanted wanted, List<Found> found, Map<String, Double> shares) {
    Stream.concat(
            shares.keySet().stream().filter(each -> each.startsWith(wanted.bare())),
            found.stream().filter(each -> each.how().equals("begun")).map(Found::word))
        .distinct().filter(each -> each.length() > wanted.bare().length())
        .sorted(Comparator.comparingDouble(each -> -share(shares, each))).limit(MOST_BEGUN)
        .forEach(each -> wanted.add(each, How.BEGUN, How.BEGUN.quality, false));
  }

  private List<Found> look(List<Wanted> wanted) {
    return jdbc.sql("""
            with sought as (
              select word, place, wasl.name_sound(word) as sound
                from unnest(cast(:words as text[])) with ordinality as each (word, place))
            select s.place, w.word, 'near' as how
              from sought s join name_word w on w.near && wasl.name_near(s.word)
            union all
            select s.place, w.word, 'sound'
              from sought s join name_word w on w.sound = s.sound
             where s.sound <> ''
            union all
            select s.place, w.word, 'begun'
              from sought s, lateral (
                   select n.word from name_word n
                    where n.word ~>=~ s.word and n.word ~<~ (s.word || chr(65535))
                    limit 300) w
             order by 1, 2""")
        .param("words", wanted.stream().map(Wanted::bare).toArray(String[]::new))
        .query((row, n) -> new Found(row.getInt("place"), row.getString("word"), row.getString("how"))).list();
  }

  private static void fill(Wanted wanted, List<Found> found, Map<String, Double> shares) {
    String bare = wanted.bare();
    boolean isName = found.stream().anyMatch(each -> each.word().equals(bare));
    How near = isName ? How.SIMILAR : How.SLIP;
    if (isName) {
      wanted.add(bare, How.SAME, 1, isRare(bare, shares));
    }
    boolean latin = LatinSpelling.is(bare);
    best(found, "near", MOST_NEAR, shares).stream().filter(each -> Slip.parts(bare, each))
        .forEach(each -> wanted.add(each, near, near.quality, isRare(each, shares)));
    if (latin) {
      best(found, "sound", 200, shares).stream()
          .map(each -> Map.entry(each, LatinSpelling.fit(each, bare)))
          .sorted(Map.Entry.<String, Double>comparingByValue().reversed()).limit(MOST_SOUND)
          .forEach(each -> wanted.add(each.getKey(), How.LATIN, How.LATIN.quality * each.getValue(), false));
    } else {
      best(found, "sound", MOST_SOUND, shares).forEach(each ->
          wanted.add(each, How.SOUND, How.SOUND.quality, isRare(each, shares)));
    }
  }

  private static List<String> best(List<Found> found, String how, int most, Map<String, Double> shares) {
    return found.stream().filter(each -> each.how().equals(how)).map(Found::word).distinct()
        .sorted(Comparator.comparingDouble(each -> -share(shares, each))).limit(most).toList();
  }

  private static boolean isRare(String word, Map<String, Double> shares) {
    return share(shares, word) < RARE;
  }

  private static double share(Map<String, Double> shares, String word) {
    return shares.getOrDefault(word, 0.0);
  }

  /** How many of all parties have the word, 0 to 1, for the commonest of them; empty before the first analysis. */
  private Map<String, Double> shares() {
    Instant now = clock.instant();
    if (known.at().isBefore(now.minus(FRESH))) {
      Map<String, Double> shares = new HashMap<>();
      jdbc.sql("""
              select each.word, each.share
                from pg_stats s,
                     unnest(cast(cast(s.most_common_elems as text) as text[]), s.most_common_elem_freqs) as each (word, share)
               where s.schemaname = 'wasl' and s.tablename = 'party' and s.attname = 'name_keys'
                 and each.word is not null and left(each.word, 1) not in ('¹', '²', '⁹')""")
          .query((row, n) -> shares.put(row.getString("word"), row.getDouble("share"))).list();
      known = new Known(now, Map.copyOf(shares));
    }
    return known.shares();
  }
}
