package org.wasl.satisfaction.rating;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;

/** What a rating must hold; all reasons at once. */
final class RatingRules {

  static final int LEAST = 1;
  static final int MOST = 5;
  static final int LONGEST_COMMENT = 2000;

  private RatingRules() {}

  /**
   * Reads it; refusals {@code stars-required, stars-out-of-range, question-unknown,
   * answer-out-of-range, text-…}.
   */
  static Rating read(RatingCommand command) {
    List<Refusal> refusals = new ArrayList<>();
    if (command.stars() == null) {
      refusals.add(Refusal.at("stars", "stars-required"));
    } else if (outOfRange(command.stars())) {
      refusals.add(Refusal.at("stars", "stars-out-of-range", LEAST, MOST));
    }
    Map<Question, Integer> answers = answers(command.answers(), refusals);
    String comment = comment(command.comment(), refusals);
    Refused.unlessEmpty(refusals);
    return new Rating(Objects.requireNonNull(command.stars()), answers, comment);
  }

  private static Map<Question, Integer> answers(Map<String, @Nullable Integer> sent, List<Refusal> refusals) {
    Map<Question, Integer> answers = new EnumMap<>(Question.class);
    sent.forEach((code, answer) -> {
      Optional<Question> question = Question.of(code);
      String pointer = "answers/" + code.replace("~", "~0").replace("/", "~1");
      if (question.isEmpty()) {
        refusals.add(Refusal.at(pointer, "question-unknown"));
      } else if (answer != null && outOfRange(answer)) {
        refusals.add(Refusal.at(pointer, "answer-out-of-range", LEAST, MOST));
      } else if (answer != null) {
        answers.put(question.get(), answer);
      }
    });
    return answers;
  }

  private static @Nullable String comment(@Nullable String raw, List<Refusal> refusals) {
    try {
      return CleanText.of("comment", raw, LONGEST_COMMENT);
    } catch (InvalidValue invalid) {
      refusals.add(new Refusal(invalid.code(), "/comment", invalid.args()));
      return null;
    }
  }

  private static boolean outOfRange(int value) {
    return value < LEAST || value > MOST;
  }
}
