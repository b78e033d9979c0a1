package org.wasl.parties.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Refused;
import org.wasl.parties.PartyId;

/**
 * Someone registered already who is likely the same; numbers masked, whatever the branch.
 *
 * @param reasons {@code identity-number}; or {@code name} with {@code mobile} or {@code birth-date}
 * @param score 1 for the same identity number, lower otherwise
 */
public record Candidate(
    String id, String fullName, @Nullable MaskedIdentity identity, @Nullable String mobile, String branch,
    double score, List<String> reasons) {

  /** A number as lists show it. */
  public record MaskedIdentity(String type, String masked) {}

  /** The likely same that a refusal to register brings; empty when it was refused for something else. */
  public static List<Candidate> of(Refused refused) {
    return refused.extra().get("candidates") instanceof List<?> list
        ? list.stream().filter(Candidate.class::isInstance).map(Candidate.class::cast).toList() : List.of();
  }

  /** The typed id. */
  public PartyId party() {
    return PartyId.of(id);
  }
}
