package org.wasl.satisfaction.quality;

import java.util.List;

/**
 * What was counted for one group in one quarter; never leaves this package.
 *
 * @param key code of the service or branch
 * @param options how many gave 1, 2, 3, 4, 5 stars
 * @param answers of each question, in its order
 */
record Tally(String key, List<Integer> options, List<Answers> answers) {

  /** Of one question: how many answered, and the sum of their answers. */
  record Answers(int count, int sum) {}

  Tally {
    options = List.copyOf(options);
    answers = List.copyOf(answers);
  }

  int respondents() {
    return options.stream().mapToInt(Integer::intValue).sum();
  }

  /** The sum of the stars. */
  int sum() {
    int sum = 0;
    for (int i = 0; i < options.size(); i++) {
      sum += (i + 1) * options.get(i);
    }
    return sum;
  }
}
