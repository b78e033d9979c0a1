package org.wasl.channels.telling;

import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Coded;

/** What came of a try to tell somebody, with a note. */
public record TellForm(@Nullable String outcome, @Nullable String note) {

  /** What may come of it. */
  enum Outcome implements Coded {
    /** Said to the person, after the identity questions. */
    TOLD,
    /** Given or sent on paper. */
    GIVEN,
    /** Nobody answered. */
    NO_ANSWER,
    /** Somebody else's number. */
    WRONG_NUMBER,
    /** The person asked for another time. */
    LATER;

    @Override
    public String code() {
      return Coded.codeOf(this);
    }

    /** Whether the person now knows. */
    boolean reached() {
      return this == TOLD || this == GIVEN;
    }

    /** The outcome of a code; {@code tell-outcome-unknown} otherwise. */
    static Outcome of(@Nullable String code) {
      return Coded.of(Outcome.class, code, "tell-outcome-unknown");
    }
  }
}
