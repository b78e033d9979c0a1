package org.wasl.parties.duplicates;

import java.util.List;
import org.wasl.parties.PartySummary;

/**
 * Someone registered already who looks like a newcomer, or is reached by the same telephone.
 *
 * @param party who it is, numbers masked; the kept record where several were merged
 * @param score how likely the two are one person, 0 to 1 (docs/duplicates.md)
 * @param reasons codes, what speaks for it first
 */
public record LookAlike(PartySummary party, double score, List<String> reasons) {

  /** Whether the two are worth comparing as one person; below, it is a relative with the same telephone. */
  public boolean maybeOne() {
    return score >= SearchDuplicates.LEAST;
  }

  /** Whether a new file should not be made before somebody has looked. */
  public boolean likely() {
    return score >= TwinQueue.USUAL;
  }
}
