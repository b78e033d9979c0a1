package org.wasl.catalogue;

import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Coded;

/** How an item must at least be verified before a request may be raised (P-6.2), weakest first. */
public enum LeastProof implements Coded {
  /** اطُّلع عليه: someone of ours saw it. */
  SEEN,
  /** طوبق مع الأصل: matched with the original or with the system of record. */
  MATCHED;

  @Override
  public String code() {
    return Coded.codeOf(this);
  }

  /** The proof of a code; {@code least-proof-unknown} otherwise. */
  public static LeastProof of(@Nullable String code) {
    return Coded.of(LeastProof.class, code, "least-proof-unknown");
  }
}
