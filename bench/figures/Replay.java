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
  private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d:\\d\\d.*");
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

  /** Alone, or as one of a batch where the application did not wait between them. */
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
      boolean differs = fresh[i] != null && fresh[i][j] && value.value() != null;
      (differs ? new Step.Value(value.type(), fresh(value, anew)) : value).bind(statement, j + 1);
    }
    if (isBatchedWith(i - 1, i) || isBatchedWith(i, i + 1)) {
      statement.addBatch();
      if (!isBatchedWith(i, i + 1)) {
        statement.executeBatch();
      }
    } else if (statement.execute()) {
      read(statement, step, anew);
    }
  }

  private boolean isBatchedWith(int one, int other) {
    return one >= 0 && other < steps.size() && !steps.get(one).awaited()
        && steps.get(one).sql().equals(steps.get(other).sql());
  }

  private static void read(PreparedStatement statement, Step step, Map<String, String> anew) throws SQLException {
    try (ResultSet rows = statement.getResultSet()) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int column = 1; column <= columns; column++) {
          rows.getObject(column);
        }
        String first = rows.getString(1);
        if (first != null && step.sql().startsWith("insert") && REFERENCE.matcher(first).matches()) {
          anew.put("reference", first);
        }
      }
    }
  }

  private static Object fresh(Step.Value value, Map<String, String> anew) {
    return value.value() instanceof List<?> elements
        ? elements.stream().map(each -> each == null ? null : words((String) each, anew)).toList()
        : fresh(value.type(), (String) value.value(), anew);
  }

  private static String fresh(int type, String text, Map<String, String> anew) {
    return switch (type) {
      case 2950 -> anew.computeIfAbsent(text, each -> id());
      case 1184 -> OffsetDateTime.now(ZoneOffset.UTC).toString();
      case 17 -> "\\x" + random(text.length() - 2, "0123456789abcdef");
      case 0 -> MOMENT.matcher(text).matches() ? OffsetDateTime.now(ZoneOffset.UTC).toString() : words(text, anew);
      case 16, 20, 21, 23, 701, 1082 -> text;
      default -> words(text, anew);
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
}
