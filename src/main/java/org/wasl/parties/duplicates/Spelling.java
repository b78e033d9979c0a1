package org.wasl.parties.duplicates;

/** How near two spellings are: slips of the pen, nothing about what the words mean. */
final class Spelling {

  private static final String VOWELS = "اويه";

  private Spelling() {}

  /**
   * Whether one slip parts the two: a letter left out, put in, doubled, changed, or two neighbours swapped. Short words
   * of three letters and less are never near by a changed letter: too many names differ by one.
   */
  static boolean oneSlip(String a, String b) {
    int difference = a.length() - b.length();
    if (difference < -1 || difference > 1 || a.length() < 3 || b.length() < 3) {
      return false;
    }
    int from = 0;
    int most = Math.min(a.length(), b.length());
    while (from < most && a.charAt(from) == b.charAt(from)) {
      from++;
    }
    int enda = a.length();
    int endb = b.length();
    while (enda > from && endb > from && a.charAt(enda - 1) == b.charAt(endb - 1)) {
      enda--;
      endb--;
    }
    int lefta = enda - from;
    int leftb = endb - from;
    return lefta + leftb <= 1 || lefta == 1 && leftb == 1 && a.length() > 3
        || lefta == 2 && leftb == 2 && a.charAt(from) == b.charAt(from + 1) && a.charAt(from + 1) == b.charAt(from);
  }

  /** Whether the two differ in one place alone, by another consonant: فالح and شالح. Vowels come and go by habit. */
  static boolean otherConsonant(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    int differ = 0;
    for (int i = 0; i < a.length(); i++) {
      if (a.charAt(i) != b.charAt(i)) {
        differ += VOWELS.indexOf(a.charAt(i)) < 0 && VOWELS.indexOf(b.charAt(i)) < 0 ? 1 : 2;
      }
    }
    return differ == 1;
  }

  /** Whether at most two slips part two longer words (seven letters and more). */
  static boolean twoSlips(String a, String b) {
    int most = Math.max(a.length(), b.length());
    if (Math.min(a.length(), b.length()) < 6 || most < 7 || most - Math.min(a.length(), b.length()) > 2) {
      return false;
    }
    return distance(a, b) <= 2;
  }

  /** Steps from one word to the other, swapped neighbours counted once. */
  private static int distance(String a, String b) {
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        steps[i][j] = i == 0 ? j : j == 0 ? i : step(steps, a, b, i, j);
      }
    }
    return steps[a.length()][b.length()];
  }

  private static int step(int[][] steps, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least = Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }
}
