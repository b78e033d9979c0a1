package org.wasl.channels;

import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Coded;

/** Who turned to whom. */
public enum Direction implements Coded {
  /** وارد: somebody turned to us. */
  IN,
  /** صادر: we turned to somebody. */
  OUT;

  @Override
  public String code() {
    return Coded.codeOf(this);
  }

  /** The direction of a code; {@code direction-unknown} otherwise. */
  public static Direction of(@Nullable String code) {
    return Coded.of(Direction.class, code, "direction-unknown");
  }
}
