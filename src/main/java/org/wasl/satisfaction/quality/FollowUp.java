package org.wasl.satisfaction.quality;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A low rating that waits for somebody to ask what went wrong; the giver left the name. */
public record FollowUp(
    UUID id, String reference, String serviceAr, String serviceEn, String branch, int stars,
    @Nullable String comment, LocalDate dueOn) {

  /** Whether its day is past. */
  public boolean isLate(LocalDate today) {
    return dueOn.isBefore(today);
  }
}
