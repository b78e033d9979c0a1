package org.wasl.parties.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A way to ask {@code wasl.party_named} for names. Several words are asked for two by two: few names hold both of two
 * words, however usual each of them is.
 *
 * @param lists of lexemes, of each of which a name holds one
 */
public record NameWay(List<List<String>> lists) {

  /** More pairs than so many in one place cost more than the lists of the words themselves. */
  private static final int MOST_PAIRS = 600;

  /** Names that hold all these words, folded and without article. */
  public static NameWay all(List<String> words) {
    return oneOfEach(words.stream().map(List::of).toList());
  }

  /** Names that hold one word of each list; the shortest list is paired with the longest, so that no place has too many. */
  static NameWay oneOfEach(List<List<String>> lists) {
    List<List<String>> left = new ArrayList<>(lists);
    left.sort(Comparator.comparingInt(List::size));
    if (left.size() == 1) {
      return new NameWay(left);
    }
    List<List<String>> all = new ArrayList<>();
    if (left.size() % 2 == 1) {
      all.addAll(pairs(left.getFirst(), left.remove(left.size() / 2)));
    }
    while (!left.isEmpty()) {
      all.addAll(pairs(left.removeFirst(), left.removeLast()));
    }
    return new NameWay(all);
  }

  /** The same, and one of these too. */
  NameWay and(List<String> list) {
    return new NameWay(Stream.concat(lists.stream(), Stream.of(list)).toList());
  }

  /** As {@code wasl.name_condition} reads it: folded words hold neither spaces nor new lines. */
  public String text() {
    return String.join("\n", lists.stream().map(each -> String.join(" ", each)).toList());
  }

  private static List<List<String>> pairs(List<String> some, List<String> others) {
    return some.size() * others.size() > MOST_PAIRS ? List.of(some, others)
        : List.of(some.stream().flatMap(one -> others.stream().map(other -> pair(one, other))).distinct().toList());
  }

  /** The twin of {@code wasl.name_search}; a word twice in one name is there once, and paired with none of its own. */
  private static String pair(String one, String other) {
    int order = one.compareTo(other);
    return order == 0 ? one : order < 0 ? one + "·" + other : other + "·" + one;
  }
}
