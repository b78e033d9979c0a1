package org.wasl.satisfaction.rating;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the person said, as it was sent.
 *
 * @param stars 1 to 5; needed
 * @param answers by question code; a null answer is none
 */
record RatingCommand(
    @Nullable Integer stars, Map<String, @Nullable Integer> answers, @Nullable String comment,
    boolean anonymous) {}
