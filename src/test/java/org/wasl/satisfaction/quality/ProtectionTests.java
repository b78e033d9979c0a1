package org.wasl.satisfaction.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasl.Clause;

/** Results tell of groups; nobody's answer can be computed from them (P-2.6c, trust P10). */
@Clause("P-2.6c")
class ProtectionTests {

  @Test
  void ten_respondents_are_told_of_and_nine_are_not() {
    List<ResultLine> lines = Protection.protect(List.of(group("a", 9), group("b", 9), group("c", 10)));
    assertThat(lines).extracting(line -> line.told() != null).containsExactly(false, false, true);
  }

  @Test
  void a_single_hidden_group_takes_the_next_smallest_with_it() {
    List<ResultLine> lines = Protection.protect(List.of(group("a", 3), group("b", 40), group("c", 12)));
    assertThat(lines).extracting(line -> line.told() != null).containsExactly(false, true, false);
  }

  @Test
  void small_groups_that_together_are_fewer_than_ten_take_another_with_them() {
    List<ResultLine> lines = Protection.protect(List.of(group("a", 2), group("b", 3), group("c", 30),
        group("d", 50)));
    assertThat(lines).extracting(line -> line.told() != null).containsExactly(false, false, false, true);
  }

  @Test
  void options_are_counted_only_when_each_has_five() {
    assertThat(told(group("a", 5, 5, 5, 5, 5)).options()).containsExactly(5, 5, 5, 5, 5);
    assertThat(told(group("a", 4, 5, 5, 5, 60)).options()).isNull();
    assertThat(told(group("a", 0, 20, 20, 20, 20)).options()).isNull();
  }

  @Test
  void a_question_that_few_answered_is_not_told() {
    var tally = new Tally("a", List.of(2, 2, 2, 2, 4),
        List.of(new Tally.Answers(9, 30), new Tally.Answers(10, 30), new Tally.Answers(0, 0),
            new Tally.Answers(12, 40)));
    assertThat(told(tally).answers()).extracting(java.util.Optional::isPresent)
        .containsExactly(false, true, false, true);
  }

  @ParameterizedTest
  @CsvSource({"10,30,ABOUT,3.0", "10,46,ABOUT,4.6", "10,47,AT_LEAST,4.6", "10,50,AT_LEAST,4.6",
      "10,10,AT_MOST,1.4",
      "200,990,ABOUT,5.0", "200,997,AT_LEAST,4.9"})
  void a_mean_near_an_end_is_told_as_a_bound(int n, int sum, Mean.Exactness exactness, String value) {
    assertThat(Mean.of(n, sum)).isEqualTo(new Mean(exactness, new java.math.BigDecimal(value)));
  }

  /**
   * Goes through every way that n people can answer, and looks for a published picture that only one
   * cell fits.
   */
  @ParameterizedTest
  @ValueSource(ints = {10, 11, 12, 13, 15, 18})
  void no_count_of_an_option_can_be_solved_for(int n) {
    Map<String, List<int[]>> seen = new HashMap<>();
    for (int[] options : waysToAnswer(n)) {
      ResultLine.Told told = told(group("a", options));
      seen.computeIfAbsent(told.respondents() + " " + told.mean() + " " + told.options(),
          key -> new ArrayList<>())
          .add(options);
    }
    seen.forEach((picture, ways) -> {
      for (int option = 0; option < 5; option++) {
        int at = option;
        int[] counts = ways.stream().mapToInt(way -> way[at]).distinct().toArray();
        assertThat(counts.length > 1 || counts[0] == 0 || counts[0] >= Protection.LEAST_RESPONDENTS)
            .as(picture + ": option " + (option + 1) + " is " + counts[0]).isTrue();
      }
    });
  }

  @Test
  void what_is_hidden_cannot_be_had_by_subtracting_what_is_shown() {
    var random = new Random(1448);
    for (int i = 0; i < 1000; i++) {
      List<Tally> groups = new ArrayList<>();
      for (int g = 0; g < 1 + random.nextInt(9); g++) {
        groups.add(group("g" + g, 1 + random.nextInt(random.nextBoolean() ? 12 : 60)));
      }
      List<ResultLine> lines = Protection.protect(groups);
      List<Tally> hidden = groups.stream()
          .filter(group -> lines.stream().anyMatch(l -> l.key().equals(group.key()) && l.told() == null))
              .toList();
      int together = hidden.stream().mapToInt(Tally::respondents).sum();
      boolean nothingShown = hidden.size() == groups.size();
      assertThat(hidden.isEmpty() || nothingShown || hidden.size() > 1 && together >= 10).isTrue();
      assertThat(groups.stream().filter(each -> !hidden.contains(each)))
          .allMatch(each -> each.respondents() >= 10);
    }
  }

  private static List<int[]> waysToAnswer(int n) {
    List<int[]> ways = new ArrayList<>();
    for (int a = 0; a <= n; a++) {
      for (int b = 0; a + b <= n; b++) {
        for (int c = 0; a + b + c <= n; c++) {
          for (int d = 0; a + b + c + d <= n; d++) {
            ways.add(new int[] {a, b, c, d, n - a - b - c - d});
          }
        }
      }
    }
    return ways;
  }

  private static ResultLine.Told told(Tally group) {
    return java.util.Objects.requireNonNull(Protection.protect(List.of(group)).getFirst().told());
  }

  private static Tally group(String key, int... options) {
    List<Integer> counts = new ArrayList<>(java.util.Arrays.stream(options).boxed().toList());
    while (counts.size() < 5) {
      counts.add(0);
    }
    return new Tally(key, counts, List.of());
  }
}
