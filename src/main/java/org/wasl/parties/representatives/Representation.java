package org.wasl.parties.representatives;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.BirthDate;
import org.wasl.kernel.StaffName;
import org.wasl.parties.ActsFor.Scope;
import org.wasl.parties.PartyId;
import org.wasl.parties.RepresentativeKind;

/**
 * A link by which one party acts for another.
 *
 * @param wardBirth null when not known
 * @param matched whether the proof was matched with its original; otherwise it was seen
 * @param validUntil the last day that the proof names; null when it names none
 * @param revoked null while it was not
 */
public record Representation(
    UUID id, Side ward, Side representative, @Nullable BirthDate wardBirth, RepresentativeKind kind,
    List<Scope> scopes, Document document, LocalDate since, @Nullable LocalDate validUntil, StaffName recordedBy,
    Instant recordedAt, @Nullable Revoked revoked) {

  /** One of the two, by the record that is kept of them. */
  public record Side(PartyId party, String fullName) {}

  /** @param file the copy that is kept; null when none is */
  public record Document(Proof proof, @Nullable String number, @Nullable UUID file, boolean matched) {}

  /** Why it was ended by somebody. */
  public record Revoked(Instant at, StaffName by, String why) {}

  /** How a link stands on a day. */
  public enum Standing { TO_COME, HOLDS, ENDED, REVOKED }

  /** The last day on which it holds, both its proof and the ward's childhood considered; null when no end is known. */
  public @Nullable LocalDate last() {
    LocalDate childhood = lastOfChildhood();
    return childhood == null ? validUntil
        : validUntil == null || childhood.isBefore(validUntil) ? childhood : validUntil;
  }

  /** Whether the ward's coming of age is what ends it. */
  public boolean endsWithChildhood() {
    LocalDate childhood = lastOfChildhood();
    return childhood != null && childhood.equals(last());
  }

  /** How it stands that day. */
  public Standing on(LocalDate day) {
    LocalDate last = last();
    return revoked != null ? Standing.REVOKED : last != null && day.isAfter(last) ? Standing.ENDED
        : day.isBefore(since) ? Standing.TO_COME : Standing.HOLDS;
  }

  /** Whether it holds that day and ends within so many days. */
  public boolean endsSoon(LocalDate day, int days) {
    LocalDate last = last();
    return on(day) == Standing.HOLDS && last != null && !last.isAfter(day.plusDays(days));
  }

  /** A guardian of one who was of age already was named by a court for another reason: childhood does not end it. */
  private @Nullable LocalDate lastOfChildhood() {
    if (kind != RepresentativeKind.GUARDIAN || wardBirth == null) {
      return null;
    }
    LocalDate ofAge = ComingOfAge.of(wardBirth);
    return since.isBefore(ofAge) ? ofAge.minusDays(1) : null;
  }
}
