package org.wasl.requests.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.StaffName;

/**
 * The person disagrees with a decision (تظلّم).
 *
 * @param dueOn working day by which it is to be answered
 * @param outcome {@code upheld}: the decision stands; {@code reopened}: it is studied again by somebody else; null while
 *     open
 */
public record Appeal(
    UUID id, int number, String text, StaffName madeBy, Instant madeAt, LocalDate dueOn,
    @Nullable String outcome, @Nullable String answer, @Nullable StaffName answeredBy, @Nullable Instant answeredAt) {

  public boolean isOpen() {
    return answeredAt == null;
  }
}
