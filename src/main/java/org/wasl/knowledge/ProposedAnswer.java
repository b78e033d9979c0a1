package org.wasl.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * An answer that may become everyone's.
 *
 * @param question in Arabic, without any fact about a person
 * @param answer in Arabic
 * @param clause of the guide or bylaws relied on; null for none
 * @param sourceReference the referral it comes from, such as {@code Q-1448-000031}; null for none
 */
public record ProposedAnswer(
    String question, String answer, @Nullable String clause, @Nullable String sourceReference) {}
