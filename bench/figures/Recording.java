package figures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the application really says to the database, taken from the driver's own log of an application with one
 * connection: statements, values and round trips of one operation.
 */
final class Recording {

  /** Makes the application write such a log. */
  static final List<String> ARGUMENTS = List.of(
      "--wasl.pool-size=1", "--logging.level.org.postgresql.core.v3.QueryExecutorImpl=trace",
      "--logging.pattern.console=\u001E%t\u001F%m%n");

  private static final Pattern PARSE =
      Pattern.compile("^ ?FE=> Parse\\(stmt=(\\w+),query=\"(.*)\",oids=\\{.*}\\)\\s*$", Pattern.DOTALL);
  private static final Pattern SIMPLE = Pattern.compile("^ ?FE=> SimpleQuery\\(query=\"(.*)\"\\)\\s*$", Pattern.DOTALL);
  private static final Pattern BIND =
      Pattern.compile("^ ?FE=> Bind\\(stmt=(\\w+),portal=\\w+(.*)\\)\\s*$", Pattern.DOTALL);
  private static final Pattern VALUE = Pattern.compile(
      ",\\$\\d+=<(NULL|\\(?'(.*?)'(?:::[a-z0-9 ]+(?:\\[])?)?\\)?)>,type=(\\w+)(?=,\\$\\d+=<|$)", Pattern.DOTALL);

  /** @param roundTrips how often the application waited for the database */
  record Operation(List<Step> steps, int roundTrips) {

    long statements() {
      return steps.stream().filter(step -> !step.isBegin() && !step.isEnd()).count();
    }

    /** What it says, without its values. */
    String shape() {
      return steps.stream().map(Step::sql).reduce("", (a, b) -> a + "\n" + b);
    }
  }

  private final Path log;
  private final Map<String, String> prepared = new HashMap<>();
  private int read;

  Recording(Path log) {
    this.log = log;
  }

  /** What request threads said since the last time this was asked. */
  Operation next() throws IOException {
    String all = Files.readString(log, StandardCharsets.UTF_8);
    String[] entries = all.substring(read).split("\u001E");
    read = all.length();
    var steps = new ArrayList<Step>();
    int syncs = 0;
    for (String entry : entries) {
      int cut = entry.indexOf('\u001F');
      if (cut < 0) {
        continue;
      }
      String message = entry.substring(cut + 1);
      boolean asked = entry.substring(0, cut).contains("handler") || entry.substring(0, cut).contains("exec");
      Step step = step(message);
      if (asked && step != null) {
        steps.add(step);
      }
      syncs += asked && message.strip().equals("FE=> Sync") ? 1 : 0;
    }
    return new Operation(steps, syncs);
  }

  private Step step(String message) {
    Matcher parse = PARSE.matcher(message);
    if (parse.matches()) {
      prepared.put(parse.group(1), parse.group(2));
      return null;
    }
    Matcher simple = SIMPLE.matcher(message);
    if (simple.matches()) {
      return new Step(simple.group(1), List.of());
    }
    Matcher bind = BIND.matcher(message);
    if (!bind.matches()) {
      return null;
    }
    var values = new ArrayList<Step.Value>();
    for (Matcher value = VALUE.matcher(bind.group(2)); value.find();) {
      values.add(new Step.Value(value.group(3),
          value.group(1).equals("NULL") ? null : value.group(2).replace("''", "'")));
    }
    String sql = prepared.getOrDefault(bind.group(1), "");
    String asked = sql.replaceAll("\\$\\d+", "?");
    if (asked.chars().filter(c -> c == '?').count() != values.size()) {
      throw new IllegalStateException("not understood: " + message + " of " + sql);
    }
    return new Step(asked, values);
  }
}
