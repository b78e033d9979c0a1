package org.wasl.requests;

import java.util.Optional;

/** Where a served person may rate; answered by the module above that owns ratings. */
public interface RatingLinks {

  /** Path of the rating page of a closed request; empty before it was invited or when it was given already. */
  Optional<String> ratingPath(RequestId request);
}
