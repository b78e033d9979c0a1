package org.wasl.requests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What management granted, for the room that hands it over. */
public interface Grants {

  /**
   * What the decision that holds grants in all.
   *
   * @param amount halalas; null where no money was named: then none is measured
   * @param quantity pieces; null where none were named, or kinds that cannot be added up
   * @param since when it was decided: only what was given later counts against it
   */
  record Granted(@Nullable Long amount, @Nullable Integer quantity, Instant since) {}

  /** The grant of a request; without amount and quantity where nothing measurable was granted. */
  Granted of(RequestId request);
}
