package org.wasl.kernel;

import org.jspecify.annotations.Nullable;

/** A person's sex as on the identity document; it decides honorifics and who visits whom. */
public enum Sex implements Coded {
  MALE, FEMALE;

  @Override
  public String code() {
    return Coded.codeOf(this);
  }

  /** The value of a code; {@code sex-unknown} otherwise. */
  public static Sex of(@Nullable String code) {
    return Coded.of(Sex.class, code, "sex-unknown");
  }
}
