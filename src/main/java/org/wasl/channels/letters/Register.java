package org.wasl.channels.letters;

import org.jspecify.annotations.Nullable;
import org.wasl.channels.Direction;
import org.wasl.kernel.Coded;

/** The two registers of letters (P-3.4). */
public enum Register implements Coded {
  /** الوارد: letters received. */
  INCOMING("و"),
  /** الصادر: letters sent. */
  OUTGOING("ص");

  /** How a number names it. */
  private final String letter;

  Register(String letter) {
    this.letter = letter;
  }

  @Override
  public String code() {
    return Coded.codeOf(this);
  }

  /** The register of a code; {@code register-unknown} otherwise. */
  public static Register of(@Nullable String code) {
    return Coded.of(Register.class, code, "register-unknown");
  }

  /** The register of letters that go that way. */
  static Register of(Direction direction) {
    return direction == Direction.IN ? INCOMING : OUTGOING;
  }

  /** و or ص. */
  public String letter() {
    return letter;
  }
}
