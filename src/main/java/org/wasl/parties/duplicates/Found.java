package org.wasl.parties.duplicates;

import java.util.List;
import java.util.UUID;

/**
 * A pair worth keeping.
 *
 * @param one the smaller of the two ids, as text orders them
 * @param score how likely the two are one, 0 to 1
 * @param reasons codes of {@link Reason}
 */
record Found(UUID one, UUID other, double score, List<String> reasons) {

  /** The pair of these two, in whatever order they come. */
  static Found of(UUID a, UUID b, double score, int reasons) {
    boolean straight = a.toString().compareTo(b.toString()) < 0;
    return new Found(straight ? a : b, straight ? b : a, score, Reason.codes(reasons));
  }
}
