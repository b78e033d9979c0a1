package org.wasl.parties.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What speaks for, or against, two records being one person. The code is stable; its words are in the bundles. */
enum Reason {
  IDENTITY_NUMBER, IDENTITY_NEAR, NAME_FULL, NAME_SHORTER, NAME_SLIP, NAME_ORDER, BIRTH_DATE, BIRTH_NEAR, BIRTH_YEAR,
  MOBILE, EMAIL, MOBILE_NEAR, PLACE, NAME_DIFFERS, IDENTITY_DIFFERS, BIRTH_DIFFERS, MOBILE_DIFFERS, SEX_DIFFERS;

  /** The code, such as {@code birth-date}. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The codes of a set of bits, what speaks for it first. */
  static List<String> codes(int bits) {
    List<String> codes = new ArrayList<>();
    for (Reason each : values()) {
      if ((bits & each.bit()) != 0) {
        codes.add(each.code());
      }
    }
    return codes;
  }

  int bit() {
    return 1 << ordinal();
  }
}
