package org.wasl.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file as it is written.
 *
 * @param path below the folder that was read, with slashes
 */
record Source(String path, String text) {

  static final Path JAVA = Path.of("src", "main", "java", "org", "wasl");
  static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
  private static final Pattern LITERAL = Pattern.compile("(?s)\"\"\"\\n(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern STATEMENT = Pattern.compile("(?is)\\s*(?:select|insert\\s+into|update\\s+\\w+|delete\\s+from|with)\\s.*");

  /** All of that ending below the folder, in order of their paths. */
  static List<Source> below(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(each -> each.toString().endsWith(ending)).sorted()
          .map(each -> new Source(folder.relativize(each).toString().replace('\\', '/'), read(each))).toList();
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  /** The room it stands in: the first folder of a class, the first word of a migration; empty beside the rooms. */
  String room() {
    if (path.endsWith(".sql")) {
      return path.replaceFirst(".*__", "").replaceFirst("_.*", "");
    }
    return path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
  }

  /** As a page names it: {@code requests/study/RaiseRules}. */
  String name() {
    return path.substring(0, path.lastIndexOf('.'));
  }

  String withoutComments() {
    return COMMENT.matcher(text).replaceAll("");
  }

  /** What stands between quotes, in order; indentation as written. */
  List<String> literals() {
    List<String> literals = new ArrayList<>();
    Matcher found = LITERAL.matcher(withoutComments());
    while (found.find()) {
      literals.add(found.group(1) == null ? found.group(2) : found.group(1));
    }
    return literals;
  }

  /** How each statement of SQL begins: up to where it is put together from parts. */
  List<String> statements() {
    return literals().stream().filter(each -> STATEMENT.matcher(each).matches())
        .map(each -> each.replaceFirst("(?s)%(?:\\d\\$)?s.*", "").toLowerCase(Locale.ROOT)).toList();
  }
}
