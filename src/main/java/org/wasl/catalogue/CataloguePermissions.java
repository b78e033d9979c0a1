package org.wasl.catalogue;

import org.wasl.kernel.Permission;

/** What a member of staff may do with the services guide; reading it is everyone's. */
public final class CataloguePermissions {

  /** Draft and publish editions of services. */
  public static final Permission EDIT = new Permission("catalogue.edit");

  private CataloguePermissions() {}
}
