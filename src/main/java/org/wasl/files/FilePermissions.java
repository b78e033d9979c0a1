package org.wasl.files;

import org.wasl.kernel.Permission;

/**
 * What may be allowed in this module; which role holds it is data. Reading hangs on the record, not on
 * a role.
 */
public final class FilePermissions {

  /** Hands in papers. */
  public static final Permission UPLOAD = new Permission("files.upload");

  private FilePermissions() {}
}
