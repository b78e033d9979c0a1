package org.wasl.kernel;

/** Digits as people type them; stored in one form only (domain §4.2). */
public final class Digits {

  private Digits() {}

  /** The text with Arabic-Indic (٠–٩) and Persian (۰–۹) digits turned into 0–9, all else untouched. */
  public static String toAscii(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      ascii.append(toAscii(text.charAt(i)));
    }
    return ascii.toString();
  }

  /** The 0–9 twin of an Arabic-Indic or Persian digit; any other character as it is. */
  static char toAscii(char c) {
    if (c >= '٠' && c <= '٩') {
      return (char) (c - '٠' + '0');
    }
    return c >= '۰' && c <= '۹' ? (char) (c - '۰' + '0') : c;
  }

  /** True when the text is not empty and every character is 0–9. */
  public static boolean areAll(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * What a number looks like once everything people put between its digits is gone: ASCII digits, no
   * spaces, hyphens, dots, brackets or invisible marks. Other characters stay, for the type to refuse.
   */
  public static String compact(String number) {
    StringBuilder kept = new StringBuilder(number.length());
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (!isFiller(c)) {
        kept.append(toAscii(c));
      }
    }
    return kept.toString();
  }

  private static boolean isFiller(int c) {
    return switch (c) {
      case ' ', '\t', '\u00A0', '\u202F', '-', '\u2010', '\u2011', '\u2013', '.', '(', ')' -> true;
      default -> Invisible.is(c);
    };
  }
}
