package org.wasl.organization.roles;

import java.util.Set;

/**
 * A role and what it may do.
 *
 * @param holders how many people at work hold it
 */
public record RoleRow(
    String code, String nameAr, String nameEn, Set<String> permissions, int holders, int version) {

  public RoleRow {
    permissions = Set.copyOf(permissions);
  }
}
