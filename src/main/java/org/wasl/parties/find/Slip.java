package org.wasl.parties.find;

/** One slip of the fingers: a letter left out, added or another in its place, or two neighbours swapped. */
final class Slip {

  private Slip() {}

  /** Whether one slip makes one word of the other; false for equal words. */
  static boolean parts(String one, String other) {
    String longer = one.length() >= other.length() ? one : other;
    String shorter = longer == one ? other : one;
    int more = longer.length() - shorter.length();
    if (more > 1 || one.equals(other)) {
      return false;
    }
    int same = 0;
    while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
      same++;
    }
    if (more == 1) {
      return longer.substring(same + 1).equals(shorter.substring(same));
    }
    return longer.substring(same + 1).equals(shorter.substring(same + 1)) || isSwap(longer, shorter, same);
  }

  private static boolean isSwap(String one, String other, int at) {
    return at + 1 < one.length() && one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }
}
