package org.wasl.house;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose tables and views are whose: those that a migration of the room has made.
 *
 * @param owners room by table or view
 */
record Relations(Map<String, String> owners) {

  private static final Pattern MADE = Pattern.compile(
      "(?i)create\\s+(?:or\\s+replace\\s+)?(?:materialized\\s+)?(?:table|view)\\s+(?:if\\s+not\\s+exists\\s+)?(?:wasl\\.)?(\\w+)");
  private static final Pattern READ = Pattern.compile(
      "(?i)\\b(?:from|join|into|update|using|references|table)\\s+(?:only\\s+|lateral\\s+)?((?:wasl\\.)?\\w+"
          + "(?:\\s+(?:as\\s+)?\\w+)?(?:\\s*,\\s*(?:wasl\\.)?\\w+(?:\\s+(?:as\\s+)?\\w+)?)*)");
  private static final Pattern NO_TABLE = Pattern.compile("(?i)distinct\\s+from\\s+\\S+|--.*");

  /** By the names of the migrations, {@code V…__room_what.sql}. */
  static Relations of(List<Source> migrations) {
    Map<String, String> owners = new HashMap<>();
    for (Source each : migrations) {
      Matcher made = MADE.matcher(each.text());
      while (made.find()) {
        owners.putIfAbsent(made.group(1), each.room());
      }
    }
    return new Relations(owners);
  }

  /** These and others. */
  Relations and(Relations others) {
    Map<String, String> all = new HashMap<>(others.owners);
    all.putAll(owners);
    return new Relations(all);
  }

  /** The tables and views that a piece of SQL speaks of. */
  Set<String> in(String sql) {
    Set<String> named = new TreeSet<>();
    Matcher read = READ.matcher(NO_TABLE.matcher(sql).replaceAll(""));
    while (read.find()) {
      for (String each : read.group(1).split(",")) {
        String name = each.strip().split("\\s+")[0].replace("wasl.", "");
        if (owners.containsKey(name)) {
          named.add(name);
        }
      }
    }
    return named;
  }

  /** The room whose it is. */
  String owner(String relation) {
    return owners.get(relation);
  }

  /** Views whose names begin so are made for others to read. */
  static boolean isPublished(String relation) {
    return relation.startsWith("v_");
  }
}
