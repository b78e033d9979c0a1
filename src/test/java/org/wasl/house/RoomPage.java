package org.wasl.house;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** {@code docs/modules/README.md}: the rooms, floor by floor, in their own words. */
final class RoomPage {

  private RoomPage() {}

  /** The page as it should be. */
  static String text() {
    Map<String, Set<String>> uses = new TreeMap<>();
    Rooms.all().forEach(room -> uses.put(room, Rooms.allowed("org.wasl", room)));
    Map<String, Integer> floors = floors(uses);
    List<String> downwards = new ArrayList<>(uses.keySet());
    downwards.sort(Comparator.comparing((String room) -> -floors.get(room)).thenComparing(room -> room));
    StringBuilder page = new StringBuilder("""
        # The rooms of the house

        One package is one room, a module of Spring Modulith. Arrows run down: a room uses only what stands on lower
        floors, and of that only the base package. Another room's tables are not touched; the views published to others
        begin with `v_`. Generated from the rooms' `package-info.java` and the migrations by `PolicyPageTests`, kept by
        `ModularityTests` and `SqlOwnershipTests`; do not edit.

        | Floor | Rooms |
        |---|---|
        """);
    new TreeSet<>(floors.values()).descendingSet().forEach(floor -> page.append("| ").append(floor).append(" | ")
        .append(downwards.stream().filter(room -> floors.get(room).equals(floor)).map(room -> "[" + room + "](#" + room + ")")
            .collect(Collectors.joining(" · "))).append(" |\n"));
    Relations relations = Relations.of(Source.below(Source.MIGRATIONS, ".sql"));
    downwards.forEach(room -> page.append(chapter(room, uses.get(room), relations)));
    return page.toString();
  }

  private static String chapter(String room, Set<String> uses, Relations relations) {
    return "\n## " + room + "\n\n" + Rooms.prose(room) + "\n\n"
        + "Uses: " + (uses.isEmpty() ? "nothing" : uses.containsAll(Rooms.all()) ? "whatever is offered"
            : String.join(", ", uses)) + ".\n"
        + listed("Tables", relations, room, false) + listed("Published views", relations, room, true);
  }

  private static String listed(String title, Relations relations, String room, boolean published) {
    String names = relations.owners().entrySet().stream().filter(each -> each.getValue().equals(room))
        .map(Map.Entry::getKey).filter(name -> Relations.isPublished(name) == published).sorted()
        .map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : "\n" + title + ": " + names + ".\n";
  }

  /** One above the highest that it uses; what may use everything is on top. */
  private static Map<String, Integer> floors(Map<String, Set<String>> uses) {
    Map<String, Integer> floors = new TreeMap<>();
    uses.keySet().stream().filter(room -> !uses.get(room).contains(room)).forEach(room -> floor(room, uses, floors));
    int top = floors.values().stream().mapToInt(each -> each + 1).max().orElse(0);
    uses.keySet().forEach(room -> floors.putIfAbsent(room, top));
    return floors;
  }

  private static int floor(String room, Map<String, Set<String>> uses, Map<String, Integer> floors) {
    Integer known = floors.get(room);
    if (known == null) {
      known = uses.get(room).stream().mapToInt(each -> floor(each, uses, floors) + 1).max().orElse(0);
      floors.put(room, known);
    }
    return known;
  }
}
