package org.wasl.parties.representatives;

import java.time.LocalDate;
import org.wasl.kernel.BirthDate;
import org.wasl.kernel.HijriDate;
import org.wasl.kernel.InvalidValue;

/**
 * When a child comes of age: at eighteen complete Hijri years (Civil Transactions Law, article 12; decision 15), some
 * six months before the eighteenth Gregorian birthday.
 */
final class ComingOfAge {

  static final int YEARS = 18;

  private ComingOfAge() {}

  /** The first day of full age, Gregorian. A birthday that the later year does not have falls on the day after. */
  static LocalDate of(BirthDate birth) {
    HijriDate born = HijriDate.of(birth.date());
    try {
      return new HijriDate(born.year() + YEARS, born.month(), born.day()).toGregorian();
    } catch (InvalidValue noSuchDay) {
      return new HijriDate(born.year() + YEARS, born.month(), born.day() - 1).toGregorian().plusDays(1);
    }
  }
}
