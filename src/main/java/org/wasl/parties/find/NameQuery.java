package org.wasl.parties.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Ways to ask for names by the words sought, from the narrowest to the widest. Several words are asked for two by two:
 * few names hold both of two words, however usual each of them is.
 */
final class NameQuery {

  /** More pairs than so many in one place cost more than the lists of the words themselves. */
  private static final int MOST_PAIRS = 600;

  /** So many ways to leave out two words, and no more: of six words there would be fifteen. */
  private static final int MOST_LEFT_OUT = 6;

  private final List<Wanted> wanted;

  /** @param wanted only those that may mean anything */
  NameQuery(List<Wanted> wanted) {
    this.wanted = wanted;
  }

  /** Lists of lexemes, of each of which a name holds one. */
  record Way(List<List<String>> lists) {

    /** As {@code wasl.name_condition} reads it: folded words hold neither spaces nor new lines. */
    String text() {
      return String.join("\n", lists.stream().map(each -> String.join(" ", each)).toList());
    }

    private Way and(List<String> list) {
      return new Way(Stream.concat(lists.stream(), Stream.of(list)).toList());
    }
  }

  /** All words, the first of them first in the name, and the second second or the last last. */
  Way inOrder() {
    int last = wanted.size() - 1;
    List<String> first = marked("¹", wanted.getFirst());
    return last == 0 ? new Way(List.of(first)) : anywhere().and(first)
        .and(Stream.concat(marked("²", wanted.get(1)).stream(), marked("⁹", wanted.get(last)).stream()).toList());
  }

  /** A single word, last in the name. */
  Way atTheEnd() {
    return new Way(List.of(marked("⁹", wanted.getLast())));
  }

  /** All words, anywhere. */
  Way anywhere() {
    return together(wanted.stream().map(Wanted::first).toList());
  }

  /** All words, one of them taken for a rare one it may mean, for each that may. */
  List<Way> oneRare() {
    return oneAs(Wanted::rare);
  }

  /** All words, one of them taken for a name a letter apart, for each that may. */
  List<Way> oneSimilar() {
    return oneAs(Wanted::similar);
  }

  private List<Way> oneAs(Function<Wanted, List<String>> meaning) {
    return IntStream.range(0, wanted.size()).filter(i -> !meaning.apply(wanted.get(i)).isEmpty()).mapToObj(i -> {
      List<List<String>> words = new ArrayList<>(wanted.stream().map(Wanted::first).toList());
      words.set(i, meaning.apply(wanted.get(i)));
      return together(words);
    }).toList();
  }

  /**
   * All words but one or two, and what those may mean.
   *
   * @param way to ask for the others
   */
  record Nearly(Way way, List<String> one, List<String> other) {}

  /** All words but one, for each of them. */
  List<Nearly> allButOne() {
    return IntStream.range(0, wanted.size())
        .mapToObj(i -> new Nearly(without(i, i), wanted.get(i).all(), List.of())).toList();
  }

  /**
   * All words but two, those that are least surely names left out first; where one would be left, only if hardly anybody
   * has it.
   */
  List<Nearly> allButTwo() {
    List<Integer> doubtful = IntStream.range(0, wanted.size()).boxed()
        .sorted(Comparator.comparing(i -> wanted.get(i).isName())).toList();
    List<Nearly> all = new ArrayList<>();
    for (int place = 0; place < doubtful.size(); place++) {
      int one = doubtful.get(place);
      doubtful.subList(place + 1, doubtful.size()).stream()
          .filter(other -> wanted.size() > 3 || wanted.get(3 - one - other).isRareName())
          .forEach(other -> all.add(new Nearly(without(one, other), wanted.get(one).all(), wanted.get(other).all())));
    }
    return all.stream().limit(MOST_LEFT_OUT).toList();
  }

  private Way without(int one, int other) {
    return together(IntStream.range(0, wanted.size()).filter(i -> i != one && i != other)
        .mapToObj(i -> wanted.get(i).first()).toList());
  }

  /** One of each list: the shortest list is paired with the longest, so that no place has too many pairs. */
  private static Way together(List<List<String>> lists) {
    List<List<String>> left = new ArrayList<>(lists);
    left.sort(Comparator.comparingInt(List::size));
    if (left.size() == 1) {
      return new Way(left);
    }
    List<List<String>> all = new ArrayList<>();
    if (left.size() % 2 == 1) {
      all.addAll(pairs(left.getFirst(), left.remove(left.size() / 2)));
    }
    while (!left.isEmpty()) {
      all.addAll(pairs(left.removeFirst(), left.removeLast()));
    }
    return new Way(all);
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

  private static List<String> marked(String mark, Wanted wanted) {
    return wanted.first().stream().map(each -> mark + each).toList();
  }
}
