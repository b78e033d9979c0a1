package org.wasl.parties.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Text search queries for words sought, from the narrowest to the widest. Several words are asked for two by two: few
 * names hold both of two words, however usual each of them is.
 */
final class NameQuery {

  /** More pairs than so many in one place cost more than the lists of the words themselves. */
  private static final int MOST_PAIRS = 600;

  private final List<Wanted> wanted;

  /** @param wanted only those that may mean anything */
  NameQuery(List<Wanted> wanted) {
    this.wanted = wanted;
  }

  /** All words, the first of them first in the name, and the second second or the last last. */
  String inOrder() {
    int last = wanted.size() - 1;
    String first = any("¹", wanted.getFirst().first());
    return last == 0 ? first : anywhere() + " & " + first
        + " & (" + any("²", wanted.get(1).first()) + " | " + any("⁹", wanted.get(last).first()) + ")";
  }

  /** A single word, last in the name. */
  String atTheEnd() {
    return any("⁹", wanted.getLast().first());
  }

  /** All words, anywhere. */
  String anywhere() {
    return together(wanted.stream().map(Wanted::first).toList());
  }

  /** All words but one, which is taken for a rare one it may mean; empty when none may. */
  String oneRare() {
    return oneAs(Wanted::rare);
  }

  /** All words, one of them or a name a letter apart. */
  String oneSimilar() {
    return oneAs(Wanted::similar);
  }

  private String oneAs(Function<Wanted, List<String>> meaning) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      if (!meaning.apply(wanted.get(i)).isEmpty()) {
        List<List<String>> words = new ArrayList<>(wanted.stream().map(Wanted::first).toList());
        words.set(i, meaning.apply(wanted.get(i)));
        parts.add("(" + together(words) + ")");
      }
    }
    return String.join(" | ", parts);
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

  private String without(int one, int other) {
    return together(IntStream.range(0, wanted.size()).filter(i -> i != one && i != other)
        .mapToObj(i -> wanted.get(i).first()).toList());
  }

  /** One of each list: the shortest list is paired with the longest, so that no place has too many pairs. */
  private static String together(List<List<String>> lists) {
    List<List<String>> left = new ArrayList<>(lists);
    left.sort(Comparator.comparingInt(List::size));
    if (left.size() == 1) {
      return any("", left.getFirst());
    }
    List<String> all = new ArrayList<>();
    if (left.size() % 2 == 1) {
      all.add(pairs(left.getFirst(), left.remove(left.size() / 2)));
    }
    while (!left.isEmpty()) {
      all.add(pairs(left.removeFirst(), left.removeLast()));
    }
    return String.join(" & ", all);
  }

  private static String pairs(List<String> some, List<String> others) {
    if (some.size() * others.size() > MOST_PAIRS) {
      return any("", some) + " & " + any("", others);
    }
    return any("", some.stream().flatMap(one -> others.stream().map(other -> pair(one, other))).distinct().toList());
  }

  /** The twin of {@code wasl.name_search}; a word twice in one name is there once, and paired with none of its own. */
  static String pair(String one, String other) {
    int order = one.compareTo(other);
    return order == 0 ? one : order < 0 ? one + "·" + other : other + "·" + one;
  }

  private static String any(String mark, List<String> words) {
    return words.stream().map(each -> "'" + mark + each.replace("\\", "").replace("'", "''") + "'")
        .collect(Collectors.joining(" | ", "(", ")"));
  }
}
