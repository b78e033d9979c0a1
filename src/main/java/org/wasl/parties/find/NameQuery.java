package org.wasl.parties.find;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text search queries for words sought, from the narrowest to the widest; each but the last is answered by names that
 * hold all words, so that common words are bounded by the rarer ones.
 */
final class NameQuery {

  private final List<Wanted> wanted;

  /** @param wanted only those that may mean anything */
  NameQuery(List<Wanted> wanted) {
    this.wanted = wanted;
  }

  /** All words, the first of them first in the name, and the second second or the last last. */
  String inOrder() {
    int last = wanted.size() - 1;
    String first = any("¹", wanted.getFirst().first());
    if (last == 0) {
      return first;
    }
    List<String> all = new ArrayList<>(List.of(first));
    for (int i = 1; i <= last; i++) {
      all.add(any("", wanted.get(i).first()));
    }
    all.add("(" + any("²", wanted.get(1).first()) + " | " + any("⁹", wanted.get(last).first()) + ")");
    return String.join(" & ", all);
  }

  /** A single word, last in the name. */
  String atTheEnd() {
    return any("⁹", wanted.getLast().first());
  }

  /** All words, anywhere. */
  String anywhere() {
    return without(-1, -1);
  }

  /** All words but one, which is taken for a rare one it may mean; empty when none may. */
  String oneRare() {
    return each((i, j) -> i != j || wanted.get(i).rare().isEmpty() ? ""
        : any("", wanted.get(i).rare()) + (wanted.size() == 1 ? "" : " & " + without(i, -1)));
  }

  /** All words, one of them or a name a letter apart. */
  String oneSimilar() {
    return each((i, j) -> i != j || wanted.get(i).similar().isEmpty() ? ""
        : any("", wanted.get(i).similar()) + (wanted.size() == 1 ? "" : " & " + without(i, -1)));
  }

  /**
   * All words but one or two, and what those may mean.
   *
   * @param query the others
   */
  record Nearly(String query, List<String> one, List<String> other) {}

  /** All words but one, for each of them. */
  List<Nearly> allButOne() {
    List<Nearly> all = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      all.add(new Nearly(without(i, i), wanted.get(i).all(), List.of()));
    }
    return all;
  }

  /** All words but two, for each two of them; where one would be left, only if hardly anybody has it. */
  List<Nearly> allButTwo() {
    List<Nearly> all = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = i + 1; j < wanted.size(); j++) {
        if (wanted.size() == 3 && !wanted.get(3 - i - j).isRareName()) {
          continue;
        }
        all.add(new Nearly(without(i, j), wanted.get(i).all(), wanted.get(j).all()));
      }
    }
    return all;
  }

  private interface Part {
    String of(int i, int j);
  }

  private String each(Part part) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < wanted.size(); j++) {
        String each = part.of(i, j);
        if (!each.isEmpty()) {
          parts.add("(" + each + ")");
        }
      }
    }
    return String.join(" | ", parts);
  }

  private String without(int one, int other) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      if (i != one && i != other) {
        all.add(any("", wanted.get(i).first()));
      }
    }
    return String.join(" & ", all);
  }

  private static String any(String mark, List<String> words) {
    return words.stream().map(each -> "'" + mark + each.replace("\\", "").replace("'", "''") + "'")
        .collect(Collectors.joining(" | ", "(", ")"));
  }
}
