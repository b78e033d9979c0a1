package org.wasl.parties.file;

import org.jspecify.annotations.Nullable;

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

  /** Names nobody: forms reach logs. */
  @Override
  public String toString() {
    return "DetailsForm";
  }
}
