package org.wasl.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.modulith.ApplicationModule;

/** What the rooms say of themselves in their {@code package-info}. */
final class Rooms {

  private Rooms() {}

  /** The rooms of the house, by name. */
  static List<String> all() {
    return Source.below(Source.JAVA, "package-info.java").stream()
        .filter(each -> each.path().split("/").length == 2).map(Source::room).toList();
  }

  /** The rooms that a room may use; empty for one that may use none. */
  static Set<String> allowed(String parent, String room) {
    ApplicationModule said = declared(parent, room);
    if (said == null || Arrays.equals(said.allowedDependencies(), new String[] {ApplicationModule.OPEN_TOKEN})) {
      return new TreeSet<>(all());
    }
    return Arrays.stream(said.allowedDependencies()).map(each -> each.replaceFirst("\\s*::.*", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static ApplicationModule declared(String parent, String room) {
    try {
      return Class.forName(parent + "." + room + ".package-info").getAnnotation(ApplicationModule.class);
    } catch (ClassNotFoundException silent) {
      return null;
    }
  }

  /** What the room says it owns, as Markdown: the prose above its declaration. */
  static String prose(String room) {
    String text = read(Source.JAVA.resolve(room).resolve("package-info.java"));
    String prose = text.substring(text.indexOf("/**") + 3, text.indexOf("*/"));
    return prose.replaceAll("(?m)^\\s*\\* ?", "").replaceAll("<p>", "")
        .replaceAll("\\{@link\\s+([^}]*)}", "{@code $1}").replaceAll("\\{@code\\s+([^}]*)}", "`$1`")
        .replaceAll("\\s*\\n\\s*", " ").strip();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (java.io.IOException unread) {
      throw new java.io.UncheckedIOException(unread);
    }
  }
}
