package org.wasl.requests.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasl.catalogue.LeastProof;
import org.wasl.kernel.StaffName;

/**
 * One thing that the guide asks for with a request, and how far it has come. Holds no value: those are behind
 * {@link ItemValueStore}.
 *
 * @param code as in the guide
 * @param mandatory by the guide, or because management named it when it returned the request
 * @param leastProof what the guide accepts as verified
 * @param givenAt when it was handed in, or found to be held still; null while missing
 * @param heldFrom the earlier request it was taken from; null when given for this one
 * @param mark null until somebody looked
 * @param verifiedBy name of who looked
 * @param validUntil last day on which it may be used again; null when it does not age
 */
public record Item(
    String code, String nameAr, String nameEn, String hintAr, String hintEn, String kind, String sensitivity,
    boolean mandatory, LeastProof leastProof, int validDays,
    @Nullable Instant givenAt, @Nullable UUID heldFrom, @Nullable ItemMark mark, @Nullable String method,
    @Nullable String note, @Nullable Instant verifiedAt, @Nullable StaffName verifiedBy,
    @Nullable LocalDate validUntil) {

  /** Mandatory and not handed in (P-6.2a). */
  public boolean isMissing() {
    return mandatory && givenAt == null;
  }

  public boolean isHeld() {
    return heldFrom != null;
  }

  /** Looked at, and found at least as well proven as the guide wants. */
  public boolean isProven() {
    return mark == ItemMark.MATCHED || (mark == ItemMark.SEEN && leastProof == LeastProof.SEEN);
  }
}
