package org.wasl.exports;

import org.wasl.kernel.Permission;

/** What staff may do with lists; which role may is data. */
public final class ExportPermissions {

  /** Take a list out as a table, of those that one may see. */
  public static final Permission LISTS = new Permission("exports.lists");

  private ExportPermissions() {}
}
