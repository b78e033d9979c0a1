package org.wasl.parties.representatives;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link as sent.
 *
 * @param representative id of the party who acts
 * @param kind {@code guardian, agent, representative}
 * @param scopes some of {@code ask-status, submit, sign, receive, receive-money}
 * @param proof {@code guardianship-deed, support-deed, court-order, family-record, power-of-attorney,
 *     authorisation-letter}
 * @param proofLevel {@code seen} or {@code matched}
 * @param since first day, {@code YYYY-MM-DD}; today when absent
 * @param validUntil last day that the proof names
 * @param fileId of the copy that is kept
 */
record RepresentativeForm(
    @Nullable String representative, @Nullable String kind, @Nullable List<String> scopes, @Nullable String proof,
    @Nullable String proofNumber, @Nullable String proofLevel, @Nullable String since, @Nullable String validUntil,
    @Nullable String fileId) {

  /** Names nobody: forms reach logs. */
  @Override
  public String toString() {
    return "RepresentativeForm";
  }
}
