package figures;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says the statements of an operation again, bare: same statements, same round trips, same driver. Where two recordings
 * of the operation differ, the value is one of this time (an id, a key, a moment), and is made anew.
 */
final class Replay {

  private static final Pattern REFERENCE = Pattern.compile("R-\\d{4}-\\d{6,}");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final List<Step> steps;
  private final boolean[][] fresh;
  private final String party;

  private Replay(List<Step> steps, boolean[][] fresh, String party) {
    this.steps = steps;
    this.fresh = fresh;
    this.party = party;
  }

  /** Says exactly that. */
  static Replay of(Recording.Operation reading) {
    return new Replay(reading.steps(), new boolean[reading.steps().size()][], "");
  }

  /** Says what is like both; {@code party} is whom the first was about. */
  static Replay ofWrites(Recording.Operation one, Recording.Operation other, String party) {
    var fresh = new boolean[one.steps().size()][];
    for (int i = 0; i < fresh.length; i++) {
      List<Step.Value> values = one.steps().get(i).values();
      fresh[i] = new boolean[values.size()];
      for (int j = 0; j < fresh[i].length; j++) {
        fresh[i][j] = !values.get(j).equals(other.steps().get(i).values().get(j));
      }
    }
    return new Replay(one.steps(), fresh, party);
  }

  /** Once; {@code about} is the party in place of the recorded one. */
  void once(Connection connection, Map<String, PreparedStatement> kept, String about) throws SQLException {
    var anew = new HashMap<String, String>(Map.of(party, about));
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (step.isBegin()) {
        connection.setReadOnly(step.sql().contains("READ ONLY"));
        connection.setAutoCommit(false);
      } else if (step.isEnd()) {
        connection.commit();
        connection.setAutoCommit(true);
        connection.setReadOnly(false);
      } else {
        say(connection, kept, i, anew);
      }
    }
  }

  private void say(Connection connection, Map<String, PreparedStatement> kept, int i, Map<String, String> anew)
      throws SQLException {
    Step step = steps.get(i);
    PreparedStatement statement = kept.get(step.sql());
    if (statement == null) {
      statement = connection.prepareStatement(step.sql());
      kept.put(step.sql(), statement);
    }
    for (int j = 0; j < step.values().size(); j++) {
      Step.Value value = step.values().get(j);
      boolean differs = fresh[i] != null && fresh[i][j] && value.text() != null;
      Step.bind(statement, j + 1, differs ? new Step.Value(value.type(), fresh(value, anew)) : value);
    }
    if (statement.execute()) {
      try (ResultSet rows = statement.getResultSet()) {
        while (rows.next()) {
          String first = rows.getString(1);
          if (first != null && step.sql().startsWith("insert") && REFERENCE.matcher(first).matches()) {
            anew.put("reference", first);
          }
        }
      }
    }
  }

  private static String fresh(Step.Value value, Map<String, String> anew) {
    String text = value.text();
    return switch (value.type()) {
      case "UUID" -> anew.computeIfAbsent(text, each -> id());
      case "TIMESTAMPTZ" -> OffsetDateTime.now(ZoneOffset.UTC).toString();
      case "BYTEA" -> "\\x" + random(text.length() - 2, "0123456789abcdef");
      case "VARCHAR", "TEXT" -> words(text, anew);
      default -> text;
    };
  }

  private static String words(String text, Map<String, String> anew) {
    String told = REFERENCE.matcher(text).replaceAll(Matcher.quoteReplacement(anew.getOrDefault("reference", "R")));
    told = ID.matcher(told).replaceAll(each -> anew.computeIfAbsent(each.group(), old -> id()));
    return text.matches("\\d{8}") ? random(8, "0123456789") : told;
  }

  /** Ordered by time, as the application's are: new rows go to one end of the index. */
  private static String id() {
    long moment = System.currentTimeMillis();
    var random = ThreadLocalRandom.current();
    return new UUID(moment << 16 | 0x7000 | random.nextInt(0x1000), random.nextLong() >>> 2 | 1L << 63).toString();
  }

  private static String random(int length, String letters) {
    var text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(letters.charAt(ThreadLocalRandom.current().nextInt(letters.length())));
    }
    return text.toString();
  }

  /** What differs from time to time, for people who want to see it. */
  List<String> freshOnes() {
    var shown = new ArrayList<String>();
    for (int i = 0; i < steps.size(); i++) {
      for (int j = 0; fresh[i] != null && j < fresh[i].length; j++) {
        if (fresh[i][j]) {
          shown.add(i + "." + (j + 1) + " " + steps.get(i).values().get(j));
        }
      }
    }
    return shown;
  }
}
