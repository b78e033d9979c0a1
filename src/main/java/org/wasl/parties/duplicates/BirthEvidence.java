package org.wasl.parties.duplicates;

/**
 * What two birth dates say. The same reliable day is worth 14 bits against strangers; the same year alone 6, for it is
 * all that elders' cards tell. Brothers are rarely born on one day, so it tells kin apart too.
 */
final class BirthEvidence {

  private BirthEvidence() {}

  /** Adds what the dates say; nothing when one is not known. */
  static void weigh(Born a, Born b, Evidence evidence) {
    if (!a.known() || !b.known()) {
      return;
    }
    if (a.exact() && b.exact()) {
      days(a, b, evidence);
    } else {
      years(a, b, evidence);
    }
  }

  private static void days(Born a, Born b, Evidence evidence) {
    int apart = Math.abs(a.day() - b.day());
    if (apart == 0) {
      evidence.add(14, 6.5, Reason.BIRTH_DATE);
    } else if (apart <= 2) {
      evidence.add(8, 3, Reason.BIRTH_NEAR);
    } else if (oneFieldOff(a, b)) {
      evidence.add(2, 1, Reason.BIRTH_NEAR);
    } else {
      int years = a.yearsFrom(b);
      evidence.add(years == 0 ? -1 : years <= 5 ? -5.5 : -7.5, years == 0 ? -2 : years <= 5 ? -5.5 : -7.5,
          Reason.BIRTH_DIFFERS);
    }
  }

  /** A whole number of years or about of months apart, or day and month in each other's place. */
  private static boolean oneFieldOff(Born a, Born b) {
    java.time.LocalDate one = java.time.LocalDate.ofEpochDay(a.day());
    java.time.LocalDate other = java.time.LocalDate.ofEpochDay(b.day());
    if (one.getYear() == other.getYear()) {
      return one.getMonthValue() == other.getDayOfMonth() && one.getDayOfMonth() == other.getMonthValue();
    }
    int years = Math.abs(one.getYear() - other.getYear());
    return (years == 1 || years == 10) && one.getMonth() == other.getMonth()
        && one.getDayOfMonth() == other.getDayOfMonth();
  }

  private static void years(Born a, Born b, Evidence evidence) {
    int years = a.yearsFrom(b);
    if (years == 0) {
      evidence.add(5.5, 3.5, Reason.BIRTH_YEAR);
    } else if (years == 1) {
      evidence.add(1, 0.5, Reason.BIRTH_NEAR);
    } else {
      double against = years <= 3 ? -5 : years <= 10 ? -6 : -7.5;
      evidence.add(against, against, Reason.BIRTH_DIFFERS);
    }
  }
}
