package org.wasl.house;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The statements of a source: what stands between the brackets of each {@code .sql(…)}, with its constants filled in,
 * and parameters numbered as PostgreSQL numbers them.
 *
 * @param whole statements as they are sent
 * @param assembled places where a statement is put together from what only the running program knows
 */
record Statements(List<String> whole, List<String> assembled) {

  private static final String CALL = "\\.sql\\(";
  /** A method that a store hands its statements to, to add the same parameters to each. */
  private static final Pattern HANDER = Pattern.compile("StatementSpec (\\w+)\\(String sql\\b");
  private static final Pattern CONSTANT =
      Pattern.compile("(?s)static final String (\\w+)\\s*=\\s*((?:\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|[^\";])+);");
  private static final Pattern PART =
      Pattern.compile("(?s)\\s*(?:\"\"\"\\n(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"|([A-Z][A-Za-z]*\\.)?([A-Z][A-Z_]+))\\s*(\\+|$)");
  private static final Pattern PARAMETER = Pattern.compile("'(?:[^']|'')*'|::|:([a-zA-Z]\\w*)");

  /** Those of all sources; constants may stand in another class. */
  static Statements of(List<Source> sources) {
    Map<String, String> constants = new HashMap<>();
    for (int round = 0; round < 3; round++) {
      sources.forEach(each -> constants(each, constants));
    }
    Statements found = new Statements(new ArrayList<>(), new ArrayList<>());
    sources.forEach(each -> found.add(each, constants));
    return found;
  }

  private static void constants(Source source, Map<String, String> constants) {
    String type = source.name().substring(source.name().lastIndexOf('/') + 1);
    Matcher constant = CONSTANT.matcher(source.withoutComments());
    while (constant.find()) {
      String name = type + "." + constant.group(1);
      value(constant.group(2), type, constants).ifPresent(text -> constants.put(name, text));
    }
  }

  private void add(Source source, Map<String, String> constants) {
    String text = source.withoutComments();
    String type = source.name().substring(source.name().lastIndexOf('/') + 1);
    Set<String> handers = HANDER.matcher(text).results().map(each -> each.group(1)).collect(Collectors.toSet());
    Matcher call = Pattern.compile(CALL + handers.stream().map(each -> "|(?<!StatementSpec |String )\\b" + each + "\\(")
        .collect(Collectors.joining())).matcher(text);
    while (call.find()) {
      String argument = argument(text, call.end());
      if (argument.equals("sql") && !handers.isEmpty()) {
        continue; // what is handed on is looked at where it is handed in
      }
      value(argument, type, constants).ifPresentOrElse(sql -> whole.add(numbered(sql)),
          () -> assembled.add(source.name() + ": " + argument.replaceAll("\\s+", " ")));
    }
  }

  /** Up to the comma or the bracket that closes the one before; what stands between quotes does not count. */
  private static String argument(String text, int from) {
    Matcher piece = Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|[(),]").matcher(text);
    int depth = 1;
    for (int at = from; piece.find(at); at = piece.end()) {
      depth += piece.group().equals("(") ? 1 : piece.group().equals(")") ? -1 : 0;
      if (depth == 0 || depth == 1 && piece.group().equals(",")) {
        return text.substring(from, piece.start());
      }
    }
    return text.substring(from);
  }

  /** Texts and known constants, added together; empty where anything else is in it. */
  private static Optional<String> value(String expression, String type, Map<String, String> constants) {
    StringBuilder value = new StringBuilder();
    Matcher part = PART.matcher(expression.strip());
    int at = 0;
    while (at < expression.strip().length()) {
      if (!part.find(at) || part.start() != at) {
        return Optional.empty();
      }
      String text = part.group(1) != null ? part.group(1).stripIndent() : part.group(2) != null ? part.group(2)
          : constants.get(part.group(3) == null ? type + "." + part.group(4) : part.group(3) + part.group(4));
      if (text == null) {
        return Optional.empty();
      }
      value.append(part.group(1) == null && part.group(2) == null ? text : text.translateEscapes());
      at = part.end();
    }
    return Optional.of(value.toString());
  }

  private static String numbered(String sql) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    Matcher parameter = PARAMETER.matcher(sql);
    StringBuilder numbered = new StringBuilder();
    while (parameter.find()) {
      String name = parameter.group(1);
      parameter.appendReplacement(numbered, Matcher.quoteReplacement(name == null ? parameter.group()
          : "$" + numbers.computeIfAbsent(name, each -> numbers.size() + 1)));
    }
    return parameter.appendTail(numbered).toString();
  }
}
