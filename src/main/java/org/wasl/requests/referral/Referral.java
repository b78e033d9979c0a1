package org.wasl.requests.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.StaffName;

/**
 * A question to management and its answer (إحالة, P-6.3).
 *
 * @param number within the request, from 1
 * @param reference the number the person is given, {@code Q-1448-000031}
 * @param item code of the unclear item; null when the question is about something else
 * @param owner role that is to answer
 * @param dueOn working day of the branch by which it is to be answered
 * @param toldAt when the asker passed the answer on; null until then
 */
public record Referral(
    UUID id, int number, String reference, String question, @Nullable String item, String owner, UUID askedById,
    StaffName askedBy, Instant askedAt, LocalDate dueOn, @Nullable String answer, @Nullable String clause,
    @Nullable StaffName answeredBy, @Nullable Instant answeredAt, @Nullable Instant toldAt) {

  public boolean isAnswered() {
    return answeredAt != null;
  }
}
