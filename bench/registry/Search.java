package registry;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import outside.Application;
import outside.Server;
import registry.Typed.Kind;

/** Finding the right person by what an officer types, as it is and disturbed once and twice. */
final class Search {

  private static final int ANSWERABLE = 10;

  private final Client officer;
  private final Path data;
  private final List<Person> people;
  private final Random random;
  private final Kept kept;
  private final Times all = new Times();

  Search(Application application, Path data, Sample sample, Kept kept) throws Exception {
    this.officer = new Client(application.address(), "officer");
    this.data = data;
    this.people = sample.people();
    this.random = sample.random();
    this.kept = kept;
  }

  private record Query(Person person, String text, boolean answerable) {}

  void measure() throws Exception {
    for (Person each : people.subList(0, Math.min(80, people.size()))) {
      officer.found(Typed.whole(each).text());
    }
    List<Query> once = new ArrayList<>();
    List<Query> twice = new ArrayList<>();
    try (Connection plain = new Server(data).open(true)) {
      score("as-recorded", queries(plain, List.of()));
      for (Kind kind : Kind.values()) {
        List<Query> queries = queries(plain, List.of(kind));
        score(kind.name().toLowerCase().replace('_', '-'), queries);
        once.addAll(queries);
      }
      for (Person each : people) {
        List<Kind> kinds = new ArrayList<>(List.of(Kind.values()));
        java.util.Collections.shuffle(kinds, random);
        twice.add(query(plain, each, kinds.subList(0, 2)));
      }
    }
    double first = total("one-disturbance", once, 0.98);
    total("two-disturbances", twice, 0.90);
    numbers();
    asTyped();
    new Trigrams(data, kept).compare(once, each -> each.text(), (each, ids) -> holds(each, ids), first, all.at(0.95), all.at(0.5), random);
  }

  private List<Query> queries(Connection plain, List<Kind> kinds) throws Exception {
    List<Query> queries = new ArrayList<>();
    for (Person each : people) {
      queries.add(query(plain, each, kinds));
    }
    return queries;
  }

  private Query query(Connection plain, Person person, List<Kind> kinds) throws Exception {
    Typed typed = Typed.whole(person);
    // What is left out is left out first: afterwards it could not be told from the other parts.
    for (Kind kind : kinds.stream().sorted((a, b) -> Boolean.compare(b == Kind.NO_GRANDFATHER, a == Kind.NO_GRANDFATHER)).toList()) {
      typed = typed.disturbed(kind, person, random);
    }
    return new Query(person, typed.text(), namesakes(plain, typed.said()) <= ANSWERABLE);
  }

  /** How many records bear the very parts that are meant, in their places: more than ten cannot all be among ten. */
  private static int namesakes(Connection plain, List<String> said) throws Exception {
    try (var statement = plain.prepareStatement("""
        select count(*) from (
          select 1 from party
           where wasl.name_search(name_keys) @> array(
             select mark || wasl.name_bare((wasl.name_slots(part))[1])
               from unnest(cast(? as text[]), array['¹', '²', '', '⁹']) as each (part, mark) where part is not null)
           limit 50) n""")) {
      statement.setArray(1, plain.createArrayOf("text", said.toArray()));
      try (var row = statement.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  private static boolean holds(Query query, List<String> ids) {
    return ids.stream().anyMatch(query.person().parties()::contains);
  }

  private Map<String, Object> score(String kind, List<Query> queries) throws Exception {
    var times = new Times();
    int right = 0;
    int answerable = 0;
    int rightOfThose = 0;
    for (Query each : queries) {
      boolean found = holds(each, all.of(() -> times.of(() -> officer.found(each.text()))));
      right += found ? 1 : 0;
      answerable += each.answerable() ? 1 : 0;
      rightOfThose += found && each.answerable() ? 1 : 0;
    }
    var line = new LinkedHashMap<String, Object>();
    line.put("bench", "search");
    line.put("typed", kind);
    line.put("queries", queries.size());
    line.put("success10", Times.round(right / (double) Math.max(1, queries.size())));
    line.put("borneByAtMostTen", Times.round(answerable / (double) Math.max(1, queries.size())));
    line.put("success10OfThose", Times.round(rightOfThose / (double) Math.max(1, answerable)));
    times.into(line);
    if (!kind.contains("disturbance")) {
      kept.add(line);
    }
    return line;
  }

  private double total(String kind, List<Query> queries, double aim) throws Exception {
    Map<String, Object> line = score(kind, queries);
    double success = (Double) line.get("success10OfThose");
    line.put("aim", "the first 10 hold the right person for " + aim + " of those whose name as typed at most 10 bear");
    line.put("ok", success >= aim);
    kept.add(line);
    return (Double) line.get("success10");
  }

  /** By identity number in Arabic digits, by mobile, and by given name, family and the last four digits. */
  private void numbers() throws Exception {
    List<Query> identity = new ArrayList<>();
    List<Query> mobile = new ArrayList<>();
    List<Query> lastFour = new ArrayList<>();
    for (Person each : people) {
      if (each.identity() != null) {
        identity.add(new Query(each, arabic(each.identity()), true));
        lastFour.add(new Query(each, each.given() + " " + each.identity().substring(6), true));
      }
      if (each.mobile() != null) {
        mobile.add(new Query(each, each.given() + " 0" + each.mobile().substring(4), true));
      }
    }
    score("identity-arabic-digits", identity);
    score("given-and-mobile", mobile);
    score("given-and-identity-last-four", lastFour);
  }

  private static String arabic(String digits) {
    return digits.chars().mapToObj(c -> String.valueOf((char) (c - '0' + '٠'))).reduce("", String::concat);
  }

  /** Letter after letter of some names, from the second on, as the page asks while one types. */
  private void asTyped() throws Exception {
    var times = new Times();
    for (Person each : people.subList(0, Math.min(60, people.size()))) {
      String whole = Typed.whole(each).text();
      for (int length = 2; length <= whole.length(); length++) {
        if (whole.charAt(length - 1) != ' ') {
          String typed = whole.substring(0, length);
          times.of(() -> officer.found(typed));
        }
      }
    }
    var line = new LinkedHashMap<String, Object>(Map.of("bench", "search", "typed", "letter-by-letter"));
    times.into(line);
    line.put("aim", "p95 ≤ 50 ms");
    line.put("ok", times.at(0.95) <= 50);
    kept.add(line);
  }
}
