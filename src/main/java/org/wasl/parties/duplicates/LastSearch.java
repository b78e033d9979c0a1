package org.wasl.parties.duplicates;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the last search through the whole register has come.
 *
 * @param done hundredths
 * @param records how many were searched; 0 until it is finished, as for {@code pairs}
 * @param finishedAt null while it goes on
 * @param died whether it was begun and has not been heard of for long
 */
public record LastSearch(Instant startedAt, String startedBy, int done, int records, int pairs,
    @Nullable Instant finishedAt, boolean died) {

  /** Whether it goes on. */
  public boolean underWay() {
    return finishedAt == null && !died;
  }
}
