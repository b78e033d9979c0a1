package org.wasl.parties.representatives;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasl.parties.ActsFor.Scope;
import org.wasl.parties.PartyId;
import org.wasl.parties.RepresentativeKind;

/**
 * A link about to be recorded, every value read.
 *
 * @param matched whether the proof was matched with its original; otherwise it was seen
 * @param until the last day that the proof names; null when it names none
 */
record NewRepresentation(
    PartyId ward, PartyId representative, RepresentativeKind kind, List<Scope> scopes, Proof proof,
    @Nullable String number, @Nullable UUID file, boolean matched, LocalDate since, @Nullable LocalDate until) {

  /** The same with a copy of the proof. */
  NewRepresentation with(UUID copy) {
    return new NewRepresentation(ward, representative, kind, scopes, proof, number, copy, matched, since, until);
  }
}
