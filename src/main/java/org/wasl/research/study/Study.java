package org.wasl.research.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.StaffName;

/**
 * A study without its facts.
 *
 * @param number its version within the request
 * @param previous the last study of the person handed in before it; null for the first
 * @param status {@code draft, submitted, returned, approved}
 * @param day of the visit; null while a draft
 * @param judgedBy who approved it or gave it back, with the words given
 * @param revision rises with every saving
 */
public record Study(
    UUID id, UUID request, String reference, UUID party, UUID visit, int number, @Nullable UUID previous,
    UUID researcher, StaffName researcherName, String status, @Nullable LocalDate day, Instant savedAt,
    @Nullable Instant submittedAt, @Nullable StaffName judgedBy, @Nullable Instant judgedAt, @Nullable String note,
    int revision) {

  public boolean isDraft() {
    return status.equals("draft");
  }

  public boolean isSubmitted() {
    return status.equals("submitted");
  }
}
