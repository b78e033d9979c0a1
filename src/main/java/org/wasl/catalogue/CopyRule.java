package org.wasl.catalogue;

import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Coded;

/** Whether a copy of a paper is kept; seeing and matching it is always enough of a proof (PDPL R31). */
public enum CopyRule implements Coded {
  /** Looked at and matched; a copy is not taken. */
  NEVER,
  /** So as a rule; a copy only where a law or a competent body asks for it. */
  EXCEPTION,
  /** A copy is welcome. */
  OPTIONAL,
  /** Not complete without a copy. */
  REQUIRED;

  @Override
  public String code() {
    return Coded.codeOf(this);
  }

  /** The rule of a code; {@code copy-rule-unknown} otherwise. */
  public static CopyRule of(@Nullable String code) {
    return Coded.of(CopyRule.class, code, "copy-rule-unknown");
  }

  /** Whether one is kept as a matter of course. */
  public boolean isKept() {
    return this == OPTIONAL || this == REQUIRED;
  }
}
