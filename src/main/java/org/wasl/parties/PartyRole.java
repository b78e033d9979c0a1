package org.wasl.parties;

import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Coded;

/** What a party is to the association; one may be several at once (P-0.1). */
public enum PartyRole implements Coded {
  /** مستفيد. */
  BENEFICIARY,
  /** داعم. */
  SUPPORTER,
  /** متطوع. */
  VOLUNTEER,
  /** شريك. */
  PARTNER;

  @Override
  public String code() {
    return Coded.codeOf(this);
  }

  /** The role of a code; {@code party-role-unknown} otherwise. */
  public static PartyRole of(@Nullable String code) {
    return Coded.of(PartyRole.class, code, "party-role-unknown");
  }
}
