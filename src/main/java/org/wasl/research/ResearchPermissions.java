package org.wasl.research;

import org.wasl.kernel.Permission;

/** What may be done in social research; which role holds it is data. */
public final class ResearchPermissions {

  /** Enter the room, and open the visits and studies assigned to oneself. */
  public static final Permission READ = new Permission("research.read");
  /** Open every study, with its facts of poverty and health. */
  public static final Permission READ_ALL = new Permission("research.read-all");
  /** Write the studies assigned to oneself. */
  public static final Permission WRITE = new Permission("research.write");
  /** Say who visits whom, and when. */
  public static final Permission ASSIGN = new Permission("research.assign");
  /** Approve a study, or give it back. */
  public static final Permission APPROVE = new Permission("research.approve");
  /** Set income ceilings and need points. */
  public static final Permission TABLES = new Permission("research.tables");

  private ResearchPermissions() {}
}
