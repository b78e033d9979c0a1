package org.wasl.organization.calendar;

import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Coded;

/** Which weekly hours hold. */
public enum Season implements Coded {
  ORDINARY, RAMADAN;

  @Override
  public String code() {
    return Coded.codeOf(this);
  }

  /** The season of a code; {@code season-unknown} otherwise. */
  static Season of(@Nullable String code) {
    return Coded.of(Season.class, code, "season-unknown");
  }
}
