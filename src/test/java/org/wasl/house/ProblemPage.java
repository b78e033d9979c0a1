package org.wasl.house;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code docs/api/problems.md}: every way in which Wasl says no, as the code and the bundles have it. */
final class ProblemPage {

  private static final Path BUNDLES = Path.of("src", "main", "resources", "messages");
  private static final String PREFIX = "problem.";
  private static final Pattern STATUS = Pattern.compile("(?:request, response|problem\\(|page\\(|case) ?,? ?(\\d{3}(?:, \\d{3})*)");
  private static final Map<String, Integer> BY_CALL = Map.of("conflict(", 409, "forbidden(", 403, "Kind.ABSENT", 404,
      "Kind.CONFLICT", 409, "Kind.FORBIDDEN", 403, "Kind.TOO_LARGE", 413, "Kind.TOO_OFTEN", 429, "Kind.UNREADABLE", 400, "new Refusal(", 400);

  private ProblemPage() {}

  /** The page as it should be. */
  static String text() {
    Map<String, String> arabic = sentences("ar");
    Map<String, String> english = sentences("en");
    List<Source> sources = Source.below(Source.JAVA, ".java");
    StringBuilder page = new StringBuilder("""
        # Problems

        Every refusal of the API is `application/problem+json` (RFC 9457) with a stable `code`; `errors[]` holds all
        reasons at once, each with its own code, a JSON pointer and its sentence in the caller's language
        (`Accept-Language`). `type` is `urn:wasl:problem:<code>`. What stands between braces is filled in; pages say the
        same sentences. Generated from the code and the bundles by `PolicyPageTests`; do not edit.

        | Status | |
        |---|---|
        | 400 | could not be read: wrong type, unknown field |
        | 401 | not signed in |
        | 403 | not yours to do; decided before any rule |
        | 404 | absent, or not visible; the two are not told apart |
        | 409 | stale, wrong status, likely the same, or still running |
        | 422 | read and understood, but a rule says no |
        | 429 | asked too often |
        | 503 | the database is away: nothing was lost, try again after `Retry-After` seconds |

        | Code | Status | Arabic | English | Raised by |
        |---|---|---|---|---|
        """);
    english.forEach((code, sentence) -> page.append("| `").append(code).append("` | ").append(statuses(code, sources))
        .append(" | ").append(cell(arabic.getOrDefault(code, ""))).append(" | ").append(cell(sentence)).append(" | ")
        .append(String.join(", ", raisers(code, sources))).append(" |\n"));
    return page.toString();
  }

  /** Codes that have a sentence, but that nothing says. */
  static List<String> unsaid() {
    List<Source> sources = Source.below(Source.JAVA, ".java");
    return sentences("en").keySet().stream().filter(code -> raisers(code, sources).isEmpty()).toList();
  }

  private static Set<String> raisers(String code, List<Source> sources) {
    return sources.stream().filter(each -> each.text().replace("equals(\"" + code, "").contains('"' + code + '"')).map(Source::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String statuses(String code, List<Source> sources) {
    Set<Integer> statuses = new TreeSet<>();
    for (Source source : sources) {
      Matcher said = Pattern.compile("\"" + code + "\"").matcher(source.text());
      while (said.find()) {
        before(source, said.start(), statuses);
      }
    }
    return statuses.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** What the words before a code say of its status: the nearest of them, in the same statement. */
  private static void before(Source source, int at, Set<Integer> statuses) {
    String text = source.text();
    int begin = Math.max(text.lastIndexOf(';', at), text.lastIndexOf('{', at)) + 1;
    String words = text.substring(begin, at).replaceAll("\\s+", " ");
    Matcher number = STATUS.matcher(words);
    if (number.find()) {
      for (String each : number.group(1).split(", ")) {
        statuses.add(Integer.valueOf(each));
      }
    } else if (source.room().equals("web") && words.contains("default ->")) {
      statuses.add(words.contains("< 500") && words.contains(":") ? 500 : 400);
    } else if (words.contains("status == 404 ?")) {
      statuses.add(words.endsWith("? ") || words.endsWith("? \"") ? 404 : 400);
    } else {
      statuses.add(BY_CALL.entrySet().stream().filter(each -> words.contains(each.getKey()))
          .map(Map.Entry::getValue).findFirst().orElse(422));
    }
  }

  private static String cell(String sentence) {
    return sentence.replace("|", "\\|").replace("\n", " ").replace("''", "'");
  }

  /** By code, without the titles of the statuses. */
  private static Map<String, String> sentences(String language) {
    Map<String, String> sentences = new TreeMap<>();
    for (Source bundle : Source.below(BUNDLES, "_" + language + ".properties")) {
      Properties read = new Properties();
      try {
        read.load(new java.io.StringReader(bundle.text()));
      } catch (java.io.IOException unread) {
        throw new java.io.UncheckedIOException(unread);
      }
      read.stringPropertyNames().stream().filter(key -> key.startsWith(PREFIX) && !key.startsWith("problem.title."))
          .forEach(key -> sentences.put(key.substring(PREFIX.length()), read.getProperty(key)));
    }
    return sentences;
  }
}
