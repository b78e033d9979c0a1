package org.wasl.parties.representatives;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Coded;
import org.wasl.parties.RepresentativeKind;

/** The document that proves it; each proves some kinds only. */
public enum Proof implements Coded {
  /** صك ولاية. */
  GUARDIANSHIP_DEED(true, RepresentativeKind.GUARDIAN),
  /** صك إعالة. */
  SUPPORT_DEED(true, RepresentativeKind.GUARDIAN),
  /** حكم أو قرار محكمة. */
  COURT_ORDER(true, RepresentativeKind.GUARDIAN, RepresentativeKind.AGENT, RepresentativeKind.REPRESENTATIVE),
  /** سجل الأسرة: a father's own guardianship of his child. */
  FAMILY_RECORD(false, RepresentativeKind.GUARDIAN),
  /** وكالة. */
  POWER_OF_ATTORNEY(true, RepresentativeKind.AGENT),
  /** تفويض. */
  AUTHORISATION_LETTER(false, RepresentativeKind.REPRESENTATIVE);

  private final boolean numbered;
  private final Set<RepresentativeKind> kinds;

  Proof(boolean numbered, RepresentativeKind... kinds) {
    this.numbered = numbered;
    this.kinds = Set.of(kinds);
  }

  /** Whether it bears a number of its own, which is to be kept. */
  boolean isNumbered() {
    return numbered;
  }

  boolean proves(RepresentativeKind kind) {
    return kinds.contains(kind);
  }

  @Override
  public String code() {
    return Coded.codeOf(this);
  }

  /** The proof of a code; {@code proof-unknown} otherwise. */
  static Proof of(@Nullable String code) {
    return Coded.of(Proof.class, code, "proof-unknown");
  }
}
