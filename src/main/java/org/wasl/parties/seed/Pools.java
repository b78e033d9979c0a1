package org.wasl.parties.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wasl.seed.Dice;
import org.wasl.seed.Weighted;

/** Names and places to draw from, the commonest most often; families are at home in some branches (domain §4.3, §4.5). */
final class Pools {

  static final List<String> BRANCHES = List.of("tabuk", "duba", "al-wajh", "umluj", "tayma", "haql", "al-bad");

  private static final Map<String, List<String>> AT_HOME = Map.of(
      "tabuk", List.of("العطوي", "البلوي", "العنزي", "الشهري", "العمراني"),
      "duba", List.of("الحويطي", "الوابصي", "العميرات", "القرعاني"),
      "al-wajh", List.of("البلوي", "الجهني", "السحيمي", "العرادي", "الوابصي"),
      "umluj", List.of("الجهني", "الحربي", "الفايدي", "المحمدي", "السميري"),
      "tayma", List.of("العنزي", "البلوي", "الشمري", "الشراري", "الفهيقي"),
      "haql", List.of("الحويطي", "العمراني", "الطقيقي", "المساعيد"),
      "al-bad", List.of("العمراني", "الحويطي", "المشاهير"));

  private final Map<String, List<String>> lists = read();
  final Weighted<String> branch = Weighted.by(BRANCHES, each -> switch (each) {
    case "tabuk" -> 55;
    case "umluj" -> 10;
    case "duba", "al-wajh" -> 8;
    case "tayma" -> 7;
    default -> 6;
  });
  final Weighted<String> male = Weighted.byRank(list("male"), 3);
  final Weighted<String> female = Weighted.byRank(list("female"), 3);
  final Weighted<String> foreignMale = Weighted.byRank(list("foreign-male"), 6);
  final Weighted<String> foreignFemale = Weighted.byRank(list("foreign-female"), 6);
  final Weighted<String> foreignFamily = Weighted.byRank(list("foreign-family"), 6);
  private final Map<String, Weighted<String>> families = new HashMap<>();

  Pools() {
    for (String each : BRANCHES) {
      families.put(each, families(AT_HOME.getOrDefault(each, List.of())));
    }
  }

  private Weighted<String> families(List<String> atHome) {
    List<String> all = list("family");
    return Weighted.by(all, each -> (atHome.contains(each) ? 3.0 : 1.0) / (all.indexOf(each) + 4));
  }

  String family(String branch, Dice dice) {
    return Objects.requireNonNull(families.get(branch)).draw(dice);
  }

  String place(String branch, Dice dice) {
    return dice.any(list("place " + branch));
  }

  private List<String> list(String name) {
    return Objects.requireNonNull(lists.get(name));
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> lists = new HashMap<>();
    List<String> current = new ArrayList<>();
    try (var in = Objects.requireNonNull(Pools.class.getResourceAsStream("/seed/names.txt"))) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.startsWith("[")) {
          current = new ArrayList<>();
          lists.put(line.substring(1, line.indexOf(']')), current);
        } else if (!line.startsWith("#")) {
          for (String word : line.strip().split(" ")) {
            current.add(word.replace('_', ' '));
          }
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return lists;
  }
}
