package org.wasl.parties.duplicates;

import org.wasl.parties.duplicates.Words.Place;

/**
 * What two names say. Given names are held against each other first: they tell brothers apart. The rest may lack a part
 * on one side (the grandfather, mostly), have a slip of the pen, or two of its parts in another order. A shared word is
 * worth the more the rarer it is against strangers, and next to nothing against kin, who share all but the given name.
 */
final class NameEvidence {

  private static final double OTHER_NAME = -7.5;
  private static final double OTHER_GIVEN = -14;
  private static final double KIN_SAME_GIVEN = 8;
  private static final double KIN_OTHER_PART = -6;
  private static final double SLIP = -3.5;
  private static final double TWO_SLIPS = -6;
  private static final double PART_MISSING = -1;
  private static final double OTHER_ORDER = -5;

  private final Words words;

  NameEvidence(Words words) {
    this.words = words;
  }

  /** Adds what the names say; the evidence is hopeless when they are two names. */
  void weigh(int[] a, int[] b, Evidence evidence) {
    if (nearness(a[0], b[0]) == 0) {
      weighOtherOrder(a, b, evidence);
      return;
    }
    int whole = given(a[0], b[0], evidence);
    int[] shorter = a.length <= b.length ? a : b;
    int[] longer = a.length <= b.length ? b : a;
    if (swappedMiddle(shorter, longer)) {
      evidence.add(OTHER_ORDER + bits(shorter[1], shorter[1], false) + bits(shorter[2], shorter[2], false)
          + bits(shorter[3], longer[3], true), OTHER_ORDER, Reason.NAME_ORDER);
      return;
    }
    rest(shorter, longer, whole, evidence);
  }

  private int given(int a, int b, Evidence evidence) {
    double bits = Math.min(words.bits(a, Place.GIVEN), words.bits(b, Place.GIVEN));
    int near = nearness(a, b);
    if (near == 3) {
      evidence.add(bits, KIN_SAME_GIVEN);
    } else {
      evidence.add(Math.min(bits, 8) + (near == 2 ? SLIP : TWO_SLIPS), near == 2 ? 4.6 : 2.5, Reason.NAME_SLIP);
    }
    return near;
  }

  /** «العطوي محمد سعد» beside «محمد سعد العطوي»: the family first. */
  private void weighOtherOrder(int[] a, int[] b, Evidence evidence) {
    if (a.length >= 3 && a.length == b.length && (isTurned(a, b) || isTurned(b, a))) {
      int[] straight = isTurned(a, b) ? b : a;
      double bits = OTHER_ORDER + words.bits(straight[0], Place.GIVEN);
      for (int i = 1; i < straight.length; i++) {
        bits += bits(straight[i], straight[i], i == straight.length - 1);
      }
      evidence.add(bits, KIN_SAME_GIVEN - 1, Reason.NAME_ORDER);
    } else {
      evidence.add(-100, OTHER_GIVEN, Reason.NAME_DIFFERS);
    }
  }

  private static boolean isTurned(int[] turned, int[] straight) {
    int most = straight.length;
    for (int i = 0; i < most; i++) {
      if (turned[i] != straight[(i + most - 1) % most]) {
        return false;
      }
    }
    return true;
  }

  private static boolean swappedMiddle(int[] a, int[] b) {
    return a.length == 4 && b.length == 4 && a[1] == b[2] && a[2] == b[1] && a[1] != a[2] && a[3] == b[3];
  }

  /** The parts after the given name: the best way to lay the shorter along the longer. */
  private void rest(int[] shorter, int[] longer, int whole, Evidence evidence) {
    int gaps = longer.length - shorter.length;
    Laid laid = new Laid(shorter, longer);
    laid.lay(1, 1, gaps, 0, 0, 0);
    evidence.add(laid.strangers, laid.kin);
    boolean slips = (laid.flags & Laid.SLIPPED) != 0;
    boolean differs = (laid.flags & Laid.DIFFERS) != 0;
    if (slips) {
      evidence.because(Reason.NAME_SLIP);
    }
    if (differs) {
      evidence.because(Reason.NAME_DIFFERS);
    }
    if (gaps > 0 && !differs) {
      evidence.because(Reason.NAME_SHORTER);
    } else if (whole == 3 && !slips && !differs) {
      evidence.because(Reason.NAME_FULL);
    }
  }

  /** 3 the same word, 2 one slip apart, 1 two slips, 0 another name. */
  private int nearness(int a, int b) {
    if (a == b) {
      return 3;
    }
    if (words.isKnown(a) && words.isKnown(b)) {
      return 0;
    }
    String one = words.text(a);
    String other = words.text(b);
    return Spelling.oneSlip(one, other) ? 2 : Spelling.twoSlips(one, other) ? 1 : 0;
  }

  private double bits(int a, int b, boolean last) {
    double one = last ? words.bits(a, Place.LAST) : words.bits(a, Place.MIDDLE);
    return a == b ? one : Math.min(one, last ? words.bits(b, Place.LAST) : words.bits(b, Place.MIDDLE));
  }

  /** Lays the parts of two names along each other. */
  private final class Laid {

    private static final int SLIPPED = 1;
    private static final int DIFFERS = 2;

    private final int[] shorter;
    private final int[] longer;
    private double strangers = Double.NEGATIVE_INFINITY;
    private double kin;
    private int flags;

    private Laid(int[] shorter, int[] longer) {
      this.shorter = shorter;
      this.longer = longer;
    }

    private void lay(int i, int j, int gaps, double strangersSoFar, double kinSoFar, int flagsSoFar) {
      if (i == shorter.length) {
        double total = strangersSoFar + gaps * PART_MISSING;
        if (total > strangers) {
          strangers = total;
          kin = kinSoFar;
          flags = flagsSoFar;
        }
        return;
      }
      int a = shorter[i];
      int b = longer[j];
      boolean last = i == shorter.length - 1 && j == longer.length - 1;
      int near = nearness(a, b);
      double bits = near == 0 ? OTHER_NAME : near == 3 ? bits(a, b, last)
          : Math.min(bits(a, b, last), 8) + (near == 2 ? SLIP : TWO_SLIPS);
      lay(i + 1, j + 1, gaps, strangersSoFar + bits, kinSoFar + (near == 0 ? KIN_OTHER_PART : near == 3 ? 0.2 : -0.3),
          flagsSoFar | (near == 0 ? DIFFERS : near == 3 ? 0 : SLIPPED));
      if (gaps > 0) {
        lay(i, j + 1, gaps - 1, strangersSoFar + PART_MISSING, kinSoFar, flagsSoFar);
      }
    }
  }
}
