package org.wasl.parties.duplicates;

import org.wasl.parties.duplicates.Words.Place;

/**
 * The model: how likely two records are one person (docs/duplicates.md). Pure arithmetic after Fellegi and Sunter: each
 * agreement adds the log of how much more often it is met in two records of one person than in those of two people, of
 * strangers as well as of kin; the score is what remains for «one person» beside both.
 */
final class LikelyOne {

  /** One record in ten is taken to have a second one. */
  private static final double DOUBLED = 0.1;
  /** Kin in the register, for each record that is there twice. */
  private static final double AGAINST_KIN = -4;
  private static final int LEAST_PEOPLE = 500;

  private final Words words;
  private final NameEvidence names;
  private final double againstStrangers;

  /**
   * For a register of so many records.
   *
   * @param words all that names consist of, counted
   */
  LikelyOne(Words words, int people) {
    this.words = words;
    this.names = new NameEvidence(words);
    this.againstStrangers = Math.log(2 * DOUBLED / Math.max(LEAST_PEOPLE, people)) / Math.log(2);
  }

  /** Fills the evidence for these two; its score is how likely they are one. */
  void weigh(Person a, Person b, Evidence evidence) {
    evidence.begin(againstStrangers, a.organisation() ? 20 : AGAINST_KIN);
    if (a.organisation() != b.organisation()) {
      evidence.add(-100, -100);
      return;
    }
    names.weigh(a.written(), b.written(), evidence);
    if (evidence.hopeless()) {
      return;
    }
    if (a.sex() != b.sex() && a.sex() != 0 && b.sex() != 0) {
      evidence.add(-7, -7, Reason.SEX_DIFFERS);
    }
    BirthEvidence.weigh(a.born(), b.born(), evidence);
    NumberEvidence.weighIdentity(a, b, evidence);
    NumberEvidence.weighContacts(a, b, evidence);
    weighPlace(a.governorate(), b.governorate(), false, evidence);
    weighPlace(a.place(), b.place(), true, evidence);
  }

  private void weighPlace(int a, int b, boolean near, Evidence evidence) {
    if (a == 0 || b == 0) {
      return;
    }
    if (a == b) {
      evidence.add(Math.min(5, words.bits(a, Place.PLACE)), near ? 0.3 : 0);
      if (near) {
        evidence.because(Reason.PLACE);
      }
    } else if (!Spelling.oneSlip(words.text(a), words.text(b))) {
      evidence.add(near ? -1.5 : -2.5, near ? -0.5 : -1.5);
    }
  }
}
