package org.wasl.research.visit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.StaffName;

/**
 * A visit as the room shows it.
 *
 * @param reference of the request it is for
 * @param companion who goes along; null for nobody
 * @param hour as written, such as {@code 10:00}; null when none was agreed
 * @param override why the women's rule was set aside; null where it was kept
 * @param status {@code assigned, done, cancelled}
 */
public record Visit(
    UUID id, UUID request, String reference, UUID party, String partyName, String branch, UUID researcher,
    StaffName researcherName, @Nullable StaffName companion, LocalDate day, @Nullable String hour, String place,
    boolean manPresent, @Nullable String override, String status) {

  public boolean isOpen() {
    return status.equals("assigned");
  }
}
