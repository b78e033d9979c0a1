package org.wasl.requests.papers;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wasl.files.StoredFile;
import org.wasl.kernel.StaffName;
import org.wasl.requests.lifecycle.ItemMark;

/**
 * A kind of paper that was shown, as it was verified last.
 *
 * @param mark seen or matched
 * @param until last day on which it is used again
 * @param endsOnPaper whether that day stands on the paper itself
 * @param reference of a request that it hangs on and the reader may see; null when there is none
 * @param file the copy kept there; null where none is, or the reader may not see it
 */
public record HeldPaper(
    String nameAr, String nameEn, ItemMark mark, String method, Instant verifiedAt, @Nullable StaffName verifiedBy,
    @Nullable LocalDate until, boolean endsOnPaper, @Nullable String reference, @Nullable StoredFile file) {

  /** Days before its end from which on a paper is said to end soon. */
  public static final int SOON = 30;

  /** Code of how it stands on that day: {@code holds, soon} or {@code ended}. */
  public String state(LocalDate today) {
    if (until == null) {
      return "holds";
    }
    return until.isBefore(today) ? "ended" : until.isBefore(today.plusDays(SOON)) ? "soon" : "holds";
  }
}
