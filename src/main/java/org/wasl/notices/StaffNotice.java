package org.wasl.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.wasl.kernel.Coded;

/** A notice as the colleague it is for reads it on Today. */
public record StaffNotice(UUID id, Kind kind, String reference, LocalDate dueOn, Instant toldAt) {

  /** What a colleague is made aware of; text {@code notices.staff.<code>}. */
  public enum Kind implements Coded {
    /** A promised day is near. */
    PROMISE_NEAR,
    /** It has come. */
    PROMISE_TODAY,
    /** It went by without a reply. */
    PROMISE_LATE,
    /** It went by long ago: the board reads of it. */
    PROMISE_BOARD;

    @Override
    public String code() {
      return Coded.codeOf(this);
    }
  }
}
