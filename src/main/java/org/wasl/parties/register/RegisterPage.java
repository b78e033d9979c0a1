package org.wasl.parties.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Refusal;
import org.wasl.organization.Branch;

/**
 * The form for someone new.
 *
 * @param typed what was typed so far
 * @param refusals what is wrong with it; empty at first
 * @param alike who looks like the one on it
 */
public record RegisterPage(
    Typed typed, List<Refusal> refusals, Alike alike, List<Branch> branches, String ownBranch) {

  /**
   * The fields of the page as typed; null where nothing was.
   *
   * @param who {@code female}, {@code male} or {@code organisation}: one press for kind and sex
   * @param others ids of those who look alike and are said to be somebody else
   * @param shown ids of those who look alike and were on the page that was sent
   * @param household id of the one among them who is said to live in the same household
   */
  public record Typed(
      @Nullable String who, @Nullable String fullName, @Nullable String identityType,
      @Nullable String identityNumber, @Nullable String mobile, @Nullable String mobileWhose,
      @Nullable String calendar, @Nullable String birthValue, @Nullable String preferredName,
      @Nullable String governorate, @Nullable String place, @Nullable List<String> circumstances,
      @Nullable String circumstanceNote, @Nullable String branch, @Nullable String language,
      @Nullable List<String> others, @Nullable List<String> shown, @Nullable String household,
      @Nullable String householdRelation) {

    /** What is typed names a person: never in a log. */
    @Override
    public String toString() {
      return "Typed";
    }
  }

  /** Under which key a half-typed form is kept: of whom was sought; null where nobody was, as the next may be another. */
  public @Nullable String draft() {
    String name = typed.fullName();
    return name == null || name.isBlank() ? null : "new-party-" + Integer.toHexString(name.strip().hashCode());
  }
}
