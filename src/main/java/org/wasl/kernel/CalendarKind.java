package org.wasl.kernel;

import org.jspecify.annotations.Nullable;

/** The calendar in which a date was given. */
public enum CalendarKind implements Coded {
  HIJRI, GREGORIAN;

  @Override
  public String code() {
    return Coded.codeOf(this);
  }

  /** The value of a code; {@code calendar-unknown} otherwise. */
  public static CalendarKind of(@Nullable String code) {
    return Coded.of(CalendarKind.class, code, "calendar-unknown");
  }
}
