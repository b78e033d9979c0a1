package org.wasl.kernel;

import java.util.Set;

/**
 * Who asks: every use case and every read takes one, so that what is seen and done is decided by it and written down.
 *
 * @param id the member of staff
 * @param username sign-in name
 * @param name as shown to colleagues, in both scripts
 * @param branch code of the branch worked in; scope of every read (P-3.7)
 * @param roles role codes, for display
 * @param permissions permission codes that the roles grant
 */
public record Actor(
    StaffId id, String username, StaffName name, String branch, Set<String> roles, Set<String> permissions) {

  public Actor {
    roles = Set.copyOf(roles);
    permissions = Set.copyOf(permissions);
  }

  /** One whose name is written the same way in both scripts. */
  public Actor(
      StaffId id, String username, String name, String branch, Set<String> roles, Set<String> permissions) {
    this(id, username, StaffName.of(name), branch, roles, permissions);
  }

  /** Whether one of the roles grants it. Pages, API and templates all ask here. */
  public boolean may(Permission permission) {
    return permissions.contains(permission.code());
  }

  /** Refuses with 403 unless granted. First line of a use case, before any rule is looked at. */
  public void must(Permission permission) {
    if (!may(permission)) {
      throw Refused.forbidden();
    }
  }

  /** Whether reads are not limited to the own branch. */
  public boolean seesAllBranches() {
    return may(Permission.ALL_BRANCHES);
  }
}
