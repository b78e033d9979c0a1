package org.wasl.exports;

import org.wasl.kernel.Permission;

/** What staff may do with lists; which role may is data. */
public final class ExportPermissions {

  /** Take out as a table a list of people, of what they asked for, or of contacts with them, of those that one may see. */
  public static final Permission LISTS = new Permission("exports.lists");

  private ExportPermissions() {}
}
