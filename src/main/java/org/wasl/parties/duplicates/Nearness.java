package org.wasl.parties.duplicates;

import org.wasl.parties.find.LatinSpelling;

/** How near two words of names are: one name, a slip of the pen, or two names however alike. */
final class Nearness {

  static final int SAME = 4;
  static final int SLIP = 3;
  static final int TWO_SLIPS = 2;
  /** Two names that one slip can make of each other: حمد and حامد. */
  static final int ALIKE = 1;
  static final int OTHER = 0;

  /** Of {@link LatinSpelling#fit}. */
  private static final double MAY_SPELL = 0.7;

  private final Words words;

  Nearness(Words words) {
    this.words = words;
  }

  /** One of the constants above, the larger the nearer. */
  int of(int a, int b) {
    if (a == b) {
      return SAME;
    }
    if (words.spelt(a) != a || words.spelt(b) != b) {
      return inLatin(a, b);
    }
    String one = words.text(a);
    String other = words.text(b);
    if (!Spelling.oneSlip(one, other)) {
      return words.isKnown(a) && words.isKnown(b) || !Spelling.twoSlips(one, other) ? OTHER : TWO_SLIPS;
    }
    return areTwoNames(a, b, one, other) ? ALIKE : SLIP;
  }

  private boolean areTwoNames(int a, int b, String one, String other) {
    return words.isKnown(a) && words.isKnown(b)
        || words.isOwnBeside(a, b) && words.isOwnBeside(b, a) && Spelling.otherConsonant(one, other);
  }

  /** A word in Latin letters is never sure: as near as a slip where it spells the other best, as two where it may. */
  private int inLatin(int a, int b) {
    if (words.spelt(a) == words.spelt(b)) {
      return SLIP;
    }
    boolean first = LatinSpelling.is(words.text(a));
    boolean both = first && LatinSpelling.is(words.text(b));
    return !both && LatinSpelling.fit(words.text(first ? b : a), words.text(first ? a : b)) >= MAY_SPELL
        ? TWO_SLIPS : OTHER;
  }
}
