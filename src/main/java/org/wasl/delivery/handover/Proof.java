package org.wasl.delivery.handover;

import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Coded;

/** How it is known that the service arrived (domain §8: closed needs one of these). */
public enum Proof implements Coded {
  /** The person says so, or signed. */
  BENEFICIARY,
  /** The person gave the code of her receipt. */
  CODE,
  /** A photograph, a signature or a visit at the place. */
  FIELD_PROOF,
  /** An officer vouches for it, and writes how he knows. */
  OFFICER_NOTE;

  @Override
  public String code() {
    return Coded.codeOf(this);
  }

  /** The proof of a code; {@code confirmation-unknown} otherwise. */
  static Proof of(@Nullable String code) {
    return Coded.of(Proof.class, code, "confirmation-unknown");
  }
}
