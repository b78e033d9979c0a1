package org.wasl.requests.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.StaffName;
import org.wasl.requests.lifecycle.Status;

/**
 * What management decided.
 *
 * @param reason in plain words, as it may be read to the person
 * @param alternative where else the person may turn; never null when declined
 * @param promised the new day, when deferred
 * @param fields items that are to be given again, when returned
 * @param grants what an approval gives; empty otherwise
 */
public record Decision(
    UUID id, int round, Status outcome, String reason, @Nullable String alternative, @Nullable LocalDate promised,
    List<String> fields, List<Grant> grants, UUID decidedById, StaffName decidedBy, Instant decidedAt) {

  /**
   * One thing granted.
   *
   * @param amount in halalas; null where it is not money
   */
  public record Grant(
      @Nullable String description, @Nullable Long amount, @Nullable Integer quantity, @Nullable String unit) {}
}
