package org.wasl.notices;

import org.wasl.kernel.Coded;

/** What a person may be told. Texts: {@code notices.text.<code>}, and {@code notices.short.<code>} where it differs. */
public enum NoticeKind implements Coded {
  /** A request was received. */
  RECEIVED,
  /** A request lacks papers or data; {@code items}. */
  MISSING,
  /** A request was raised: the promise (P-6.4); {@code date}. */
  RAISED,
  /** The reply came before the promised day. */
  EARLIER_REPLY,
  /** The reply came. */
  REPLY,
  /** A new promise; {@code date, reason}. */
  DELAY,
  /** We apologise for not being able to serve; {@code reason, alternative, days} to appeal. */
  DECLINED,
  /** How was it? {@code link}. */
  RATING,
  /** A question went to management (P-6.3); {@code date}. The reference is the question's. */
  QUESTION_REFERRED,
  /** Management answered; {@code answer}. The reference is the question's. */
  QUESTION_ANSWERED,
  /** The service was given. */
  DELIVERED,
  /** A part of it was given, and the rest is to follow. */
  PART_DELIVERED,
  /** A request was cancelled. */
  CANCELLED,
  /** An appeal is being looked at; {@code date}. */
  APPEAL_RECEIVED,
  /** An appeal was answered; {@code answer}. */
  APPEAL_ANSWERED,
  /** Management asks for more before it decides; {@code items}. */
  RETURNED;

  /** Whether its short words hold what only the person may have: staff never read them (P-2.6c). */
  boolean isSealed() {
    return this == RATING;
  }

  @Override
  public String code() {
    return Coded.codeOf(this);
  }
}
