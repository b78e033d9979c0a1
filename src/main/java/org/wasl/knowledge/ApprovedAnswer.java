package org.wasl.knowledge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.StaffName;

/**
 * One question with its answer.
 *
 * @param questionEn null until it is translated, as is {@code answerEn}; an answer shown to the public has
 *     both
 * @param clause relied on; null for none
 * @param sourceReference referral it comes from; null for none
 * @param shown whether the public may read it
 * @param revision grows with each change
 * @param proposedBy name of who proposed it
 * @param approvedBy name of who approved it; null, as is the moment, while it never was
 */
public record ApprovedAnswer(
    AnswerId id, String questionAr, @Nullable String questionEn, String answerAr, @Nullable String answerEn,
    Topic topic, @Nullable String clause, @Nullable String sourceReference, AnswerStatus status,
    boolean shown, int revision, StaffName proposedBy, Instant proposedAt, @Nullable StaffName approvedBy,
    @Nullable Instant approvedAt) {

  /** Whether officers may tell it as the association's answer. */
  public boolean isApproved() {
    return status == AnswerStatus.APPROVED;
  }

  /** Whether it can be read in both languages, which showing it to the public needs. */
  public boolean inBothLanguages() {
    return questionEn != null && answerEn != null;
  }
}
