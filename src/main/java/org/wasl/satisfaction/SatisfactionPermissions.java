package org.wasl.satisfaction;

import org.wasl.kernel.Permission;

/** What may be done with ratings; which role holds it is data. Nobody may read a single anonymous one. */
public final class SatisfactionPermissions {

  /** Reads the protected results. */
  public static final Permission READ = new Permission("satisfaction.read");
  /** Sees low named ratings, and follows them up. */
  public static final Permission FOLLOW_UP = new Permission("satisfaction.follow-up");

  private SatisfactionPermissions() {}
}
