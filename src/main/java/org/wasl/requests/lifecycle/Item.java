package org.wasl.requests.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasl.catalogue.CopyRule;
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
 * @param givenBy name of who took it in; null while missing
 * @param heldFrom the earlier request it was taken from; null when given for this one
 * @param mark null until somebody looked
 * @param verifiedBy name of who looked
 * @param validUntil last day on which it may be used again; null when it does not age
 * @param ends last day that stands on the paper itself; null when none was read from it
 * @param asking how the guide asks for the paper itself
 * @param aside why a paper that was held was not taken for this request; null when none was set aside
 */
public record Item(
    String code, String nameAr, String nameEn, String hintAr, String hintEn, String kind, String sensitivity,
    boolean mandatory, LeastProof leastProof, int validDays,
    @Nullable Instant givenAt, @Nullable StaffName givenBy, @Nullable UUID heldFrom,
    @Nullable ItemMark mark, @Nullable String method, @Nullable String note, @Nullable Instant verifiedAt, @Nullable StaffName verifiedBy,
    @Nullable LocalDate validUntil, @Nullable PaperEnd ends, Asking asking, @Nullable String aside) {

  /**
   * What the guide says of the paper itself.
   *
   * @param copyBasis the law or body that requires a copy of an identity document; null where none was named
   * @param bearsEnd whether a last day stands on it
   */
  public record Asking(CopyRule copy, boolean identityDocument, @Nullable String copyBasis, boolean bearsEnd) {

    /** Whether whoever keeps a copy has to say who asks for it (PDPL R31). */
    public boolean wantsBasis() {
      return copy == CopyRule.EXCEPTION && identityDocument && copyBasis == null;
    }
  }

  /** Mandatory and not handed in (P-6.2a). */
  public boolean isMissing() {
    return mandatory && givenAt == null;
  }

  public boolean isHeld() {
    return heldFrom != null;
  }

  /** Whether it is a paper to look at, not something to write. */
  public boolean isPaper() {
    return kind.equals("document");
  }

  /** Whether what was found of it no longer holds on that day: it is asked for again (P-2.1b). */
  public boolean hasEnded(LocalDate today) {
    return givenAt != null && validUntil != null && validUntil.isBefore(today);
  }

  /** Whether it holds on that day, but not for {@code days} more. */
  public boolean endsWithin(LocalDate today, int days) {
    return validUntil != null && !validUntil.isBefore(today) && validUntil.isBefore(today.plusDays(days));
  }

  /** Looked at, and found at least as well proven as the guide wants. */
  public boolean isProven() {
    return mark == ItemMark.MATCHED || (mark == ItemMark.SEEN && leastProof == LeastProof.SEEN);
  }
}
