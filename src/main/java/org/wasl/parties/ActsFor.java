package org.wasl.parties;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Coded;

/**
 * Somebody who may act for a party today.
 *
 * @param link the record of it
 * @param party who acts
 * @param may what for, in the order of {@link Scope}; nothing else
 * @param until the last day; null while no end is known
 */
public record ActsFor(UUID link, PartyId party, String fullName, RepresentativeKind kind, List<Scope> may,
    @Nullable LocalDate until) {

  /** What one may do for another: a closed list, the weightiest last. */
  public enum Scope implements Coded {
    ASK_STATUS, SUBMIT, SIGN, RECEIVE, RECEIVE_MONEY;

    @Override
    public String code() {
      return Coded.codeOf(this);
    }

    /** The scope of a code; {@code scope-unknown} otherwise. */
    public static Scope of(@Nullable String code) {
      return Coded.of(Scope.class, code, "scope-unknown");
    }
  }
}
