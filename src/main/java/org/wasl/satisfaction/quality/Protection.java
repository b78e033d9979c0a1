package org.wasl.satisfaction.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may be told of ratings so that no answer leads to a person (P-2.6c, trust P10): a group only
 * from ten respondents on; if one must be hidden then so many others that the hidden ones are at least
 * ten together, for the rest subtracted from the whole gives their sum; how many gave each option only
 * where every option has at least five.
 */
final class Protection {

  static final int LEAST_RESPONDENTS = 10;
  static final int LEAST_OPTION = 5;

  private Protection() {}

  /** One line per group, in the order given; a hidden one has its key alone. */
  static List<ResultLine> protect(List<Tally> groups) {
    List<Tally> hidden = hidden(groups);
    return groups.stream()
        .map(each -> hidden.contains(each) ? ResultLine.hidden(each.key()) : told(each)).toList();
  }

  private static List<Tally> hidden(List<Tally> groups) {
    List<Tally> hidden = new ArrayList<>(
        groups.stream().filter(each -> each.respondents() < LEAST_RESPONDENTS).toList());
    List<Tally> shown = new ArrayList<>(groups);
    shown.removeAll(hidden);
    while (!hidden.isEmpty() && !shown.isEmpty() && isComputable(hidden)) {
      Tally next = shown.stream()
          .min(Comparator.comparingInt(Tally::respondents).thenComparing(Tally::key)).orElseThrow();
      shown.remove(next);
      hidden.add(next);
    }
    return hidden;
  }

  /** Whether the whole less the shown groups would tell of fewer than ten people. */
  private static boolean isComputable(List<Tally> hidden) {
    return hidden.stream().mapToInt(Tally::respondents).sum() < LEAST_RESPONDENTS;
  }

  private static ResultLine told(Tally group) {
    List<Optional<Mean>> answers = group.answers().stream()
        .map(each -> each.count() < LEAST_RESPONDENTS
            ? Optional.<Mean>empty() : Optional.of(Mean.of(each.count(), each.sum()))).toList();
    return new ResultLine(group.key(), new ResultLine.Told(
        group.respondents(), Mean.of(group.respondents(), group.sum()), options(group), answers));
  }

  /** All five or none: with the mean beside them, the hidden ones among five could be solved for. */
  private static @Nullable List<Integer> options(Tally group) {
    return group.options().stream().allMatch(each -> each >= LEAST_OPTION) ? group.options() : null;
  }
}
