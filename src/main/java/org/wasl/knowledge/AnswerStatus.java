package org.wasl.knowledge;

import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Coded;

/** Where an answer stands. */
public enum AnswerStatus implements Coded {
  /** Proposed; seen by staff as such, told to nobody yet. */
  DRAFT,
  /** The answer that everyone here gives. */
  APPROVED,
  /** No longer given; kept to know what was once told. */
  WITHDRAWN;

  @Override
  public String code() {
    return Coded.codeOf(this);
  }

  /** The status of a code; {@code answer-status-unknown} otherwise. */
  public static AnswerStatus of(@Nullable String code) {
    return Coded.of(AnswerStatus.class, code, "answer-status-unknown");
  }
}
