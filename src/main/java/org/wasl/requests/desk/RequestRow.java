package org.wasl.requests.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasl.requests.lifecycle.Status;

/**
 * A request in a list.
 *
 * @param promised the day that holds; null before raising
 * @param firstPromised the first promise of the round
 * @param missing how many mandatory items are not handed in
 */
public record RequestRow(
    UUID id, String reference, Status status, UUID party, String partyName, String honorificAr,
    String service, String serviceNameAr, String serviceNameEn, String branch, Instant createdAt, Instant statusSince,
    @Nullable LocalDate promised, @Nullable LocalDate firstPromised, int missing, boolean appealOpen) {

  /** With whom it lies: {@code relations}, {@code management} or {@code none}. */
  public String owner() {
    return NextStep.owner(status, appealOpen);
  }
}
