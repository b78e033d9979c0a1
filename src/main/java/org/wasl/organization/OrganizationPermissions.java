package org.wasl.organization;

import org.wasl.kernel.Permission;

/** What may be allowed in this module; which role holds it is data. {@link Permission#ALL_BRANCHES} stands below. */
public final class OrganizationPermissions {

  /** Staff, roles, branches, hours, holidays and settings. */
  public static final Permission ADMINISTER = new Permission("organization.administer");

  private OrganizationPermissions() {}
}
