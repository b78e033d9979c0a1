package org.wasl.parties.duplicates;

import org.wasl.parties.duplicates.Words.Place;

/**
 * What two names say. Given names are held against each other first: they tell brothers apart. The rest may lack a part
 * on one side (the grandfather, mostly), have a slip of the pen, or two of its parts in another order. A shared word is
 * worth the more the rarer it is against strangers, and next to nothing against kin, who share all but the given name.
 */
final class NameEvidence {

  private static final double OTHER_GIVEN = -14;
  private static final double KIN_SAME_GIVEN = 8;
  private static final double KIN_SLIP = 4.6;
  private static final double KIN_TWO_SLIPS = 2.5;
  private static final double OTHER_ORDER = -5;
  private static final double KIN_SWAPPED = -3.5;

  private final Words words;
  private final Nearness nearness;

  NameEvidence(Words words) {
    this.words = words;
    this.nearness = new Nearness(words);
  }

  /** Adds what the names say; the evidence is hopeless when they are two names. */
  void weigh(int[] a, int[] b, Evidence evidence) {
    if (nearness.of(a[0], b[0]) <= Nearness.ALIKE) {
      weighOtherOrder(a, b, evidence);
      return;
    }
    boolean sameGiven = given(a[0], b[0], evidence);
    int[] shorter = a.length <= b.length ? a : b;
    int[] longer = a.length <= b.length ? b : a;
    if (swappedMiddle(shorter, longer)) {
      evidence.add(OTHER_ORDER + words.bits(shorter[1], Place.MIDDLE) + words.bits(shorter[2], Place.MIDDLE)
          + words.bits(shorter[3], Place.LAST), KIN_SWAPPED, Reason.NAME_ORDER);
    } else {
      rest(shorter, longer, sameGiven, evidence);
    }
  }

  private boolean given(int a, int b, Evidence evidence) {
    double bits = Math.min(words.bits(a, Place.GIVEN), words.bits(b, Place.GIVEN));
    int near = nearness.of(a, b);
    if (near == Nearness.SAME) {
      evidence.add(bits, KIN_SAME_GIVEN);
    } else {
      evidence.add(LaidOut.slip(bits, near), near == Nearness.SLIP ? KIN_SLIP : KIN_TWO_SLIPS, Reason.NAME_SLIP);
    }
    return near == Nearness.SAME;
  }

  /** «العطوي محمد سعد» beside «محمد سعد العطوي»: the family first. */
  private void weighOtherOrder(int[] a, int[] b, Evidence evidence) {
    if (a.length >= 3 && a.length == b.length && (isTurned(a, b) || isTurned(b, a))) {
      int[] straight = isTurned(a, b) ? b : a;
      double bits = OTHER_ORDER + words.bits(straight[0], Place.GIVEN);
      for (int i = 1; i < straight.length; i++) {
        bits += words.bits(straight[i], i == straight.length - 1 ? Place.LAST : Place.MIDDLE);
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

  private void rest(int[] shorter, int[] longer, boolean sameGiven, Evidence evidence) {
    LaidOut laid = new LaidOut(words, nearness, shorter, longer);
    evidence.add(laid.strangers, laid.kin);
    if (laid.slips) {
      evidence.because(Reason.NAME_SLIP);
    }
    if (laid.differs) {
      evidence.because(Reason.NAME_DIFFERS);
    } else if (longer.length > shorter.length) {
      evidence.because(Reason.NAME_SHORTER);
    } else if (sameGiven && !laid.slips) {
      evidence.because(Reason.NAME_FULL);
    }
  }
}
