package org.wasl.catalogue;

import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Coded;

/** How closely what an item holds is kept (PDPL L1, R26). */
public enum Sensitivity implements Coded {
  /** Says nothing of a person. */
  ORDINARY,
  /** Says who or where a person is. */
  PERSONAL,
  /** Health, poverty, disability. */
  SENSITIVE;

  @Override
  public String code() {
    return Coded.codeOf(this);
  }

  /** The sensitivity of a code; {@code sensitivity-unknown} otherwise. */
  public static Sensitivity of(@Nullable String code) {
    return Coded.of(Sensitivity.class, code, "sensitivity-unknown");
  }
}
