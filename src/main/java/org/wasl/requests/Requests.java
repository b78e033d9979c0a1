package org.wasl.requests;

import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;

/**
 * The request as modules above may use it. Each act joins the caller's transaction, refuses with 404 what is not
 * visible to the actor and with 409 {@code wrong-status} what the lifecycle does not allow; permission is the caller's
 * to ask.
 */
public interface Requests {

  /** The request, as visible to the actor. */
  RequestSummary see(Actor actor, Reference reference);

  /** The service is being prepared, or part of it was handed over and the rest is to follow. */
  RequestSummary startDelivery(Actor actor, Reference reference);

  /** The service was handed over. */
  RequestSummary deliver(Actor actor, Reference reference);

  /**
   * Whether that is the code that was given with the request; digits of any script, gaps left aside. What it shows is
   * that whoever says it holds the receipt.
   */
  boolean bearsCode(Reference reference, String typed);

  /** The hand-over is confirmed: closes the request and publishes {@link RequestClosed} (P-6.4c). */
  RequestSummary confirm(Actor actor, Reference reference);
}
