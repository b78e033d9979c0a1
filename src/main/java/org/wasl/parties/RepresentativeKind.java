package org.wasl.parties;

import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Coded;

/** As what one acts for another. */
public enum RepresentativeKind implements Coded {
  /** ولي شرعي: by law or by a court, for a child or for who cannot decide. */
  GUARDIAN,
  /** وكيل: by a power of attorney. */
  AGENT,
  /** ممثل: by a letter, for an organisation or for a person. */
  REPRESENTATIVE;

  @Override
  public String code() {
    return Coded.codeOf(this);
  }

  /** The kind of a code; {@code representative-kind-unknown} otherwise. */
  public static RepresentativeKind of(@Nullable String code) {
    return Coded.of(RepresentativeKind.class, code, "representative-kind-unknown");
  }
}
