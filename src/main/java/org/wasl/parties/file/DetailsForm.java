package org.wasl.parties.file;

import org.jspecify.annotations.Nullable;
import org.wasl.kernel.BirthDate;
import org.wasl.parties.record.PartyRecord;

/**
 * What a person is called and where they live, as typed.
 *
 * @param version the version the reader saw
 * @param calendar {@code hijri} or {@code gregorian}; looked at only with {@code birthValue}
 * @param language of messages; as it was when absent
 * @param birthValue {@code YYYY-MM-DD} or {@code YYYY}; blank when not known
 */
record DetailsForm(
    @Nullable Integer version, @Nullable String fullName, @Nullable String preferredName, @Nullable String honorific,
    @Nullable String sex, @Nullable String calendar, @Nullable String birthValue, @Nullable Boolean approximate,
    @Nullable String nationality, @Nullable String governorate, @Nullable String place,
    @Nullable String language) {

  /** The same, with what is known in place of what was not sent; a birth date left as it was stays approximate. */
  DetailsForm over(PartyRecord known) {
    BirthDate born = known.birth();
    String birth = birthValue != null || born == null ? birthValue : born.value();
    String reckoned = birthValue != null || born == null ? calendar : born.calendar().code();
    Boolean about = approximate == null && born != null && born.value().equals(birth)
        && born.calendar().code().equals(reckoned) ? Boolean.valueOf(born.approximate()) : approximate;
    return new DetailsForm(version, fullName, or(preferredName, known.preferredName()),
        or(honorific, known.honorific()), sex, reckoned, birth, about,
        or(nationality, known.living().nationality()), or(governorate, known.living().governorate()),
        or(place, known.living().place()), language);
  }

  private static @Nullable String or(@Nullable String sent, @Nullable String known) {
    return sent == null ? known : sent;
  }

  /** Names nobody: forms reach logs. */
  @Override
  public String toString() {
    return "DetailsForm";
  }
}
