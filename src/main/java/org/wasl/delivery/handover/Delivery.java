package org.wasl.delivery.handover;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.StaffName;

/**
 * One hand-over, with its confirmation once there is one.
 *
 * @param amount in halalas; null where no money was in it
 * @param partial whether the rest was to follow
 * @param deliveredBy the officer
 * @param confirmed null until it is known to have arrived
 */
public record Delivery(
    UUID id, String description, @Nullable Integer quantity, @Nullable Long amount, boolean partial,
    Instant deliveredAt, StaffName deliveredBy, @Nullable Confirmed confirmed) {

  /** That it arrived: how it is known, whether the person's code was checked, who wrote it down and when. */
  public record Confirmed(Proof by, @Nullable String note, boolean codeChecked, Instant at, StaffName writtenBy) {}
}
