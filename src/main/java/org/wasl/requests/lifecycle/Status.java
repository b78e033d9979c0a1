package org.wasl.requests.lifecycle;

import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Coded;

/** Where a request stands; the codes are the contract's. */
public enum Status implements Coded {
  /** Something mandatory is missing (ناقص). */
  DRAFT(PublicState.RECEIVED),
  /** Complete, being verified (مقدَّم). */
  SUBMITTED(PublicState.RECEIVED),
  /** With management, promised (مرفوع للإدارة). */
  RAISED(PublicState.STUDYING),
  /** Laid before the committee (معروض على اللجنة). */
  WITH_COMMITTEE(PublicState.STUDYING),
  /** Management wants named items again (أعيد للاستكمال). */
  RETURNED(PublicState.RECEIVED),
  /** قبول كلي. */
  APPROVED(PublicState.ANSWERED),
  /** قبول جزئي. */
  PARTIALLY_APPROVED(PublicState.ANSWERED),
  /** Put off to a newly promised day (تأجيل). */
  DEFERRED(PublicState.ANSWERED),
  /** Handed to another body (إحالة خارجية). */
  REFERRED_OUT(PublicState.ANSWERED),
  /** اعتذار. */
  DECLINED(PublicState.ANSWERED),
  /** The service is on its way. */
  IN_DELIVERY(PublicState.ANSWERED),
  /** Handed over, not yet confirmed. */
  DELIVERED(PublicState.SERVED),
  /** Confirmed, or the refusal explained. */
  CLOSED(PublicState.SERVED),
  /** Ended by the person's wish. */
  CANCELLED(PublicState.CANCELLED);

  private final PublicState publicState;

  Status(PublicState publicState) {
    this.publicState = publicState;
  }

  @Override
  public String code() {
    return Coded.codeOf(this);
  }

  /** What the person reads. */
  PublicState publicState() {
    return publicState;
  }

  /** The status of a code; refused with {@code status-unknown}. */
  public static Status of(@Nullable String code) {
    return Coded.of(Status.class, code, "status-unknown");
  }

  /** Whether items may still be given and verified. */
  public boolean isBeingCompleted() {
    return this == DRAFT || this == SUBMITTED || this == RETURNED;
  }
}
