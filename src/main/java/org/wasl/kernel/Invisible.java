package org.wasl.kernel;

/** Characters that steer the direction or the joining of text and are not seen themselves. */
final class Invisible {

  private Invisible() {}

  /** Marks, joiners, overrides, isolates, soft hyphen and byte-order mark. */
  static boolean is(int c) {
    return c >= 0x200B && c <= 0x200F || c == 0x061C || c == 0x00AD || c == 0xFEFF
        || c >= 0x2060 && c <= 0x2064 || isOverride(c);
  }

  /** Those that can make a text read as something it is not: U+202A–202E and U+2066–2069. */
  static boolean isOverride(int c) {
    return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }
}
