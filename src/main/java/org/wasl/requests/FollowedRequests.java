package org.wasl.requests;

import org.jspecify.annotations.Nullable;

/** How a person follows her own request, without an account: by its number and the lasting code on the receipt. */
public interface FollowedRequests {

  /**
   * State, promise and what is missing; nothing more. 404 {@code follow-not-found} when number and code do not belong
   * together, 429 {@code follow-slow-down} after ten wrong codes for a number within an hour. Digits of either script.
   */
  FollowedRequest see(String reference, @Nullable String code);
}
