package org.wasl.satisfaction.rating;

import java.util.Arrays;
import java.util.Optional;
import org.wasl.kernel.Coded;

/** What is asked besides the whole, each answered 1 to 5 or not at all (P-6.1b: courtesy, enough time). */
public enum Question implements Coded {
  /** Were you received courteously? */
  COURTESY,
  /** Was it clear what was asked of you? */
  CLARITY,
  /** Were you given enough time, and was it done in time? */
  TIME,
  /** Did the service meet what you asked for? */
  RESULT;

  @Override
  public String code() {
    return Coded.codeOf(this);
  }

  /** The question of a code; empty for any other. */
  static Optional<Question> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }
}
