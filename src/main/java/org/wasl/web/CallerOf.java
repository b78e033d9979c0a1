package org.wasl.web;

import java.util.UUID;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;

/** Who made the request at hand. */
public final class CallerOf {

  private CallerOf() {}

  /** Id of the signed-in member of staff; 403 where nobody is. */
  public static UUID request() {
    Actor actor = PageViews.actor();
    if (actor == null) {
      throw Refused.forbidden();
    }
    return actor.id().value();
  }
}
