package org.wasl.parties.duplicates;

/**
 * What the agreements and differences of two records add up to, in bits (log2 of odds): against two strangers, and
 * against two people of one family. Used again for the next pair, so that a sweep makes no garbage.
 */
final class Evidence {

  private double strangers;
  private double kin;
  private int reasons;

  /** Begins anew, with what is believed of any pair before looking. */
  void begin(double againstStrangers, double againstKin) {
    strangers = againstStrangers;
    kin = againstKin;
    reasons = 0;
  }

  /** Adds bits for one against two strangers, and for one against two of a family. */
  void add(double againstStrangers, double againstKin) {
    strangers += againstStrangers;
    kin += againstKin;
  }

  /** The same, saying why. */
  void add(double againstStrangers, double againstKin, Reason why) {
    add(againstStrangers, againstKin);
    because(why);
  }

  void because(Reason why) {
    reasons |= why.bit();
  }

  /** Whether nothing that is still to come could make the two one. */
  boolean hopeless() {
    return kin < -16 || strangers < -60;
  }

  int reasons() {
    return reasons;
  }

  /** How likely the two are one person, 0 to 1. */
  double score() {
    return 1 / (1 + Math.pow(2, -strangers) + Math.pow(2, -kin));
  }
}
