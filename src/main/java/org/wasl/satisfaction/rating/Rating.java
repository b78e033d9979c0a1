package org.wasl.satisfaction.rating;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the person said, found to be well said; answers 1 to 5, unanswered questions are absent. */
record Rating(int stars, Map<Question, Integer> answers, @Nullable String comment) {

  private static final int LOW = 2;

  /** Low enough for somebody to ask what went wrong (P-2.5b). */
  boolean isLow() {
    return stars <= LOW;
  }
}
