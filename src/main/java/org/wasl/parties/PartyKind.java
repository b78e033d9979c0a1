package org.wasl.parties;

import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Coded;

/** What a party is by nature; its roles are another matter. */
public enum PartyKind implements Coded {
  PERSON, ORGANISATION;

  @Override
  public String code() {
    return Coded.codeOf(this);
  }

  /** The kind of a code; {@code party-kind-unknown} otherwise. */
  public static PartyKind of(@Nullable String code) {
    return Coded.of(PartyKind.class, code, "party-kind-unknown");
  }
}
