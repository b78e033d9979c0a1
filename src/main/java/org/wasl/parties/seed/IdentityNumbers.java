package org.wasl.parties.seed;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Fictional identity numbers, in an order that tells nothing: 199 or 299, six digits, the check digit. Those of the
 * demo, of the benches and of the sample sheets are left out; when all are given away there are none.
 */
final class IdentityNumbers {

  private static final int ALL = 1_000_000;
  private static final int STEP = 387_420_489 % ALL;

  private final String prefix;
  private final BitSet taken = new BitSet(ALL);
  private int at;
  private int left = ALL;

  IdentityNumbers(String prefix, int start) {
    this.prefix = prefix;
    this.at = start % ALL;
    leave(0, 20_000);
    leave(800_000, 810_000);
    leave(900_000, 901_000);
  }

  private void leave(int from, int to) {
    taken.set(from, to);
  }

  /** Marks a number that is in the database; others than these are ignored. */
  void isTaken(String number) {
    if (number.length() == 10 && number.startsWith(prefix)) {
      taken.set(Integer.parseInt(number.substring(3, 9)));
    }
  }

  /** The next one; null when there is none left. */
  @Nullable String next() {
    while (left-- > 0) {
      at = (int) (((long) at + STEP) % ALL);
      if (!taken.get(at)) {
        taken.set(at);
        return withCheckDigit(prefix + "%06d".formatted(at));
      }
    }
    return null;
  }

  static String withCheckDigit(String nine) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      int digit = nine.charAt(i) - '0';
      int weighed = i % 2 == 0 ? digit * 2 : digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return nine + (10 - sum % 10) % 10;
  }
}
