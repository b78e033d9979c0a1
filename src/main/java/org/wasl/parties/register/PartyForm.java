package org.wasl.parties.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Someone new, as sent: every field as it was typed, to be read by {@link ReadParty}.
 *
 * @param kind {@code person} or {@code organisation}
 * @param fullName the whole name; or {@code names} instead
 * @param sex {@code male} or {@code female}; needed for a person
 * @param branch home branch; the actor's own when absent
 * @param language of messages, {@code ar} or {@code en}; Arabic when absent
 * @param confirmedDistinct true once the likely same were looked at and found to be others
 * @param distinctFrom ids of those who look alike and were found to be others, one by one
 * @param household whose household the new one belongs to; null when that is not known
 */
public record PartyForm(
    @Nullable String kind, @Nullable String fullName, @Nullable TypedNames names, @Nullable String sex,
    @Nullable TypedIdentity identity, @Nullable String mobile, @Nullable String mobileWhose, @Nullable String landline,
    @Nullable String email, @Nullable TypedBirth birthDate, @Nullable List<TypedCircumstance> circumstances,
    @Nullable String preferredName, @Nullable String honorific, @Nullable String nationality,
    @Nullable String governorate, @Nullable String place, @Nullable List<String> roles, @Nullable String branch,
    @Nullable String language, @Nullable Boolean confirmedDistinct, @Nullable List<String> distinctFrom,
    @Nullable TypedHousehold household) {

  /**
   * @param with id of somebody in it, or of its head to be
   * @param relation what the new one is to its head
   */
  record TypedHousehold(@Nullable String with, @Nullable String relation) {}

  /** An organisation of the actor's own branch, told things in Arabic. */
  public static PartyForm ofOrganisation(@Nullable String fullName, @Nullable String mobile,
      @Nullable String landline, @Nullable String email, @Nullable String governorate, @Nullable String place,
      @Nullable List<String> roles, @Nullable Boolean confirmedDistinct) {
    return new PartyForm("organisation", fullName, null, null, null, mobile, null, landline, email, null, null, null,
        null, null, governorate, place, roles, null, null, confirmedDistinct, null, null);
  }

  record TypedNames(@Nullable String given, @Nullable String father, @Nullable String grandfather,
      @Nullable String family) {}

  record TypedIdentity(@Nullable String type, @Nullable String number) {}

  /** @param value {@code YYYY-MM-DD} or {@code YYYY} in {@code calendar} */
  record TypedBirth(@Nullable String calendar, @Nullable String value, @Nullable Boolean approximate) {}

  /** A code, or an object with a note; words that are no code become the note of {@code other}. */
  record TypedCircumstance(@Nullable String code, @Nullable String note) {

    @JsonCreator
    TypedCircumstance(@JsonProperty("code") @Nullable String code, @JsonProperty("note") @Nullable String note) {
      this.code = code;
      this.note = note;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static TypedCircumstance of(String word) {
      String code = word.strip().toLowerCase(Locale.ROOT).replaceAll("[_ ]+", "-");
      boolean known = java.util.Arrays.stream(org.wasl.parties.Circumstance.Code.values())
          .anyMatch(each -> each.code().equals(code));
      return known && !code.equals("other")
          ? new TypedCircumstance(code, null) : new TypedCircumstance("other", word);
    }
  }

  /** Names nobody: forms reach logs. */
  @Override
  public String toString() {
    return "PartyForm";
  }
}
