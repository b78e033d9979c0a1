package org.wasl.parties.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ways to ask for names by the words sought, from the narrowest to the widest. */
final class NameQuery {

  /** So many ways to leave out two words, and no more: of six words there would be fifteen. */
  private static final int MOST_LEFT_OUT = 6;

  private final List<Wanted> wanted;

  /** @param wanted only those that may mean anything */
  NameQuery(List<Wanted> wanted) {
    this.wanted = wanted;
  }

  /** All words, the first of them first in the name, and the second second or the last last. */
  NameWay inOrder() {
    int last = wanted.size() - 1;
    List<String> first = marked("¹", wanted.getFirst());
    return last == 0 ? new NameWay(List.of(first)) : anywhere().and(first)
        .and(Stream.concat(marked("²", wanted.get(1)).stream(), marked("⁹", wanted.get(last)).stream()).toList());
  }

  /** A single word, last in the name. */
  NameWay atTheEnd() {
    return new NameWay(List.of(marked("⁹", wanted.getLast())));
  }

  /** All words, anywhere. */
  NameWay anywhere() {
    return NameWay.oneOfEach(wanted.stream().map(Wanted::first).toList());
  }

  /** All words, one of them taken for a rare one it may mean, for each that may. */
  List<NameWay> oneRare() {
    return oneAs(Wanted::rare);
  }

  /** All words, one of them taken for a name a letter apart, for each that may. */
  List<NameWay> oneSimilar() {
    return oneAs(Wanted::similar);
  }

  private List<NameWay> oneAs(Function<Wanted, List<String>> meaning) {
    return IntStream.range(0, wanted.size()).filter(i -> !meaning.apply(wanted.get(i)).isEmpty()).mapToObj(i -> {
      List<List<String>> words = new ArrayList<>(wanted.stream().map(Wanted::first).toList());
      words.set(i, meaning.apply(wanted.get(i)));
      return NameWay.oneOfEach(words);
    }).toList();
  }

  /**
   * All words but one or two, and what those may mean.
   *
   * @param way to ask for the others
   */
  record Nearly(NameWay way, List<String> one, List<String> other) {}

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

  private NameWay without(int one, int other) {
    return NameWay.oneOfEach(IntStream.range(0, wanted.size()).filter(i -> i != one && i != other)
        .mapToObj(i -> wanted.get(i).first()).toList());
  }

  private static List<String> marked(String mark, Wanted wanted) {
    return wanted.first().stream().map(each -> mark + each).toList();
  }
}
