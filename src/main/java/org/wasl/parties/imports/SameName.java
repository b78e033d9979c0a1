package org.wasl.parties.imports;

import org.wasl.kernel.ArabicText;
import org.wasl.kernel.PersonName;

/**
 * Whether two names under one identity number can be one person's: typing errors and Latin letters are allowed for,
 * another given name is not. Families write the number of their head beside every member.
 */
final class SameName {

  private SameName() {}

  static boolean mayBe(PersonName one, PersonName other) {
    String first = ArabicText.fold(one.given()).replace(" ", "");
    String second = ArabicText.fold(other.given()).replace(" ", "");
    return first.startsWith(second) || second.startsWith(first) || isLatin(first) != isLatin(second)
        || 2 * distance(first, second) <= Math.max(first.length(), second.length());
  }

  private static boolean isLatin(String text) {
    return text.chars().anyMatch(c -> c >= 'a' && c <= 'z');
  }

  /** Letters to change, add, drop or swap with their neighbour. */
  private static int distance(String one, String other) {
    int[][] d = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(d, one, other, i, j);
      }
    }
    return d[one.length()][other.length()];
  }

  private static int step(int[][] d, String one, String other, int i, int j) {
    int change = d[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
    int best = Math.min(change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
    boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
