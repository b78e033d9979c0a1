package org.wasl.parties.duplicates;

import org.wasl.parties.duplicates.Words.Place;

/**
 * The parts of two names after the given one, the shorter laid along the longer in the way that speaks most for one
 * person. It is the grandfather who is left out mostly; a name without the father may be an uncle's, or that of a father
 * beside the son who bears his name.
 */
final class LaidOut {

  private static final double OTHER_NAME = -7.5;
  private static final double NAME_ALIKE = -5.5;
  private static final double SLIP = -3.5;
  private static final double TWO_SLIPS = -6;
  private static final double MOST_OF_A_SLIP = 8;
  private static final double PART_MISSING = -1;
  private static final double FATHER_MISSING = -2;
  private static final double KIN_OTHER_PART = -6;
  private static final double KIN_PART_ALIKE = -4.5;
  private static final double KIN_FATHER_MISSING = -4;
  private static final double KIN_SON_OF_NAMESAKE = -6;

  private final Words words;
  private final Nearness nearness;
  private final int[] shorter;
  private final int[] longer;

  /** Bits against strangers and against kin, and whether a part has a slip, or is another name. */
  double strangers = Double.NEGATIVE_INFINITY;
  double kin;
  boolean slips;
  boolean differs;

  LaidOut(Words words, Nearness nearness, int[] shorter, int[] longer) {
    this.words = words;
    this.nearness = nearness;
    this.shorter = shorter;
    this.longer = longer;
    lay(1, 1, longer.length - shorter.length, 0, 0, false, false);
  }

  /** What it says that a part is a slip apart from another. */
  static double slip(double bits, int near) {
    return Math.min(bits, MOST_OF_A_SLIP) + (near == Nearness.SLIP ? SLIP : TWO_SLIPS);
  }

  private void lay(int i, int j, int gaps, double soFar, double kinSoFar, boolean slipped, boolean differed) {
    if (i == shorter.length) {
      keep(soFar + gaps * PART_MISSING, kinSoFar, slipped, differed);
      return;
    }
    boolean last = i == shorter.length - 1 && j == longer.length - 1;
    int near = nearness.of(shorter[i], longer[j]);
    double bits = near > Nearness.ALIKE ? bits(shorter[i], longer[j], last) : 0;
    switch (near) {
      case Nearness.SAME -> lay(i + 1, j + 1, gaps, soFar + bits, kinSoFar + 0.2, slipped, differed);
      case Nearness.SLIP, Nearness.TWO_SLIPS ->
          lay(i + 1, j + 1, gaps, soFar + slip(bits, near), kinSoFar - 0.3, true, differed);
      case Nearness.ALIKE ->
          lay(i + 1, j + 1, gaps, soFar + NAME_ALIKE, kinSoFar + KIN_PART_ALIKE, slipped, true);
      default -> lay(i + 1, j + 1, gaps, soFar + OTHER_NAME, kinSoFar + KIN_OTHER_PART, slipped, true);
    }
    if (gaps > 0) {
      boolean father = j == 1 && shorter.length > 2;
      lay(i, j + 1, gaps - 1, soFar + (father ? FATHER_MISSING : PART_MISSING), kinSoFar + (!father ? 0
          : longer[1] == longer[0] ? KIN_SON_OF_NAMESAKE : KIN_FATHER_MISSING), slipped, differed);
    }
  }

  private void keep(double total, double kinTotal, boolean slipped, boolean differed) {
    if (total > strangers) {
      strangers = total;
      kin = kinTotal;
      slips = slipped;
      differs = differed;
    }
  }

  /** What it says that both have these words there: by the more usual of the two. */
  private double bits(int a, int b, boolean last) {
    Place place = last ? Place.LAST : Place.MIDDLE;
    return a == b ? words.bits(a, place) : Math.min(words.bits(a, place), words.bits(b, place));
  }
}
