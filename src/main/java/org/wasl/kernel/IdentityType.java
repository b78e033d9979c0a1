package org.wasl.kernel;

import org.jspecify.annotations.Nullable;

/** What kind of document an identity number comes from (domain §4.1). */
public enum IdentityType implements Coded {
  /** هوية وطنية: ten digits, first 1, check digit. */
  NATIONAL_ID,
  /** إقامة: ten digits, first 2, check digit. */
  IQAMA,
  /** A card of another Gulf state: 7 to 15 digits. */
  GCC_ID,
  /** 5 to 15 Latin letters and digits. */
  PASSPORT,
  /** رقم الحدود: ten digits, first 3 to 9. */
  BORDER_NUMBER,
  /** No document, or a newborn: the mother's number and a serial, or the association's own mark. */
  UNDOCUMENTED;

  @Override
  public String code() {
    return Coded.codeOf(this);
  }

  /** The type of a code; {@code identity-type-unknown} otherwise. */
  public static IdentityType of(@Nullable String code) {
    return Coded.of(IdentityType.class, code, "identity-type-unknown");
  }
}
