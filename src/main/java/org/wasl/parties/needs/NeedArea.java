package org.wasl.parties.needs;

import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Coded;

/** What is asked about, in this order. */
public enum NeedArea implements Coded {
  HEALTH, DEVICES, CARE, LIVING, HOUSING, TRANSPORT, LEARNING, SUPPORT;

  @Override
  public String code() {
    return Coded.codeOf(this);
  }

  /** The area of a code; {@code need-area-unknown} otherwise. */
  static NeedArea of(@Nullable String code) {
    return Coded.of(NeedArea.class, code, "need-area-unknown");
  }
}
