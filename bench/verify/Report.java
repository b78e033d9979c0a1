package verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import outside.Json;

/** One JSON line per check on standard output; examples of what is wrong beside it, for people. */
final class Report {

  private final String id;
  private int violations;
  private int broken;

  Report(String id) {
    this.id = id;
  }

  /** What one check looked at, and what it found wrong. */
  final class Check {
    private final String code;
    private final String says;
    private final List<String> wrong = new ArrayList<>();
    private int seen;

    private Check(String code, String says) {
      this.code = code;
      this.says = says;
    }

    /** One more thing looked at; {@code detail} tells of it where it does not hold. */
    void holds(boolean holds, Object... detail) {
      seen++;
      if (!holds) {
        wrong.add(java.util.Arrays.stream(detail).map(String::valueOf).reduce((a, b) -> a + " " + b).orElse("?"));
      }
    }

    void done() {
      done(Map.of());
    }

    /** Ends the check; looking at nothing at all is no success. */
    void done(Map<String, Object> figures) {
      if (seen == 0) {
        wrong.add("nothing was looked at");
      }
      violations += wrong.size();
      broken += code.startsWith("I") ? wrong.size() : 0;
      wrong.stream().limit(5).forEach(each -> System.err.println("  " + code + ": " + each));
      var line = new LinkedHashMap<String, Object>();
      line.put("verify", id);
      line.put("check", code);
      line.put("says", says);
      line.put("seen", seen);
      line.put("violations", wrong.size());
      line.putAll(figures);
      line.put("ok", wrong.isEmpty());
      print(line);
    }
  }

  Check check(String code, String says) {
    return new Check(code, says);
  }

  int violations() {
    return violations;
  }

  /** Those of the promises I1 to I6 alone: what a planted fault must be found by. */
  int broken() {
    return broken;
  }

  static void print(Map<String, Object> line) {
    System.out.println(Json.write(line));
  }
}
