package org.wasl.requests;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was handed over for requests; the room that hands over brings it. */
public interface HelpGiven {

  /**
   * One hand-over.
   *
   * @param quantity pieces; null where none were counted
   * @param amount halalas; null where no money was given
   */
  record Given(String description, @Nullable Integer quantity, @Nullable Long amount, Instant at) {}

  /** What was given for each of these requests, oldest first; those for which nothing was are absent. */
  Map<RequestId, List<Given>> of(Collection<RequestId> requests);
}
