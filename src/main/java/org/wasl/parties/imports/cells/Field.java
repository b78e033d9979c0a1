package org.wasl.parties.imports.cells;

import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Coded;

/** What a column of a table tells of a person. */
public enum Field implements Coded {
  NAME, GIVEN, FATHER, GRANDFATHER, FAMILY, PREFERRED_NAME, IDENTITY, IDENTITY_TYPE, PASSPORT, MOBILE, MOBILE_2,
  LANDLINE, EMAIL, BIRTH, BIRTH_HIJRI, BIRTH_GREGORIAN, SEX, NATIONALITY, GOVERNORATE, BRANCH, PLACE,
  /** An amount of money or a number of heads: kept beside the person as a number. */
  AMOUNT,
  /** Kept beside the person under its own heading. */
  KEEP,
  /** Left out: not kept anywhere. */
  LEAVE;

  @Override
  public String code() {
    return Coded.codeOf(this);
  }

  /** The field of a code; {@code import-field-unknown} otherwise. */
  public static Field of(@Nullable String code) {
    return Coded.of(Field.class, code, "import-field-unknown");
  }

  /** Whether several columns may tell it. */
  public boolean repeats() {
    return this == AMOUNT || this == KEEP || this == LEAVE || this == PLACE;
  }

  /** Whether a column of it makes a row nameable. */
  public boolean names() {
    return this == NAME || this == GIVEN;
  }
}
