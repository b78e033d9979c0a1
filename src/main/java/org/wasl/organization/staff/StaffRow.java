package org.wasl.organization.staff;

import java.util.List;
import org.wasl.kernel.StaffId;

/**
 * A member of staff as administration sees one.
 *
 * @param roles codes, in order
 * @param active at work; one who left keeps a name and cannot sign in
 */
public record StaffRow(
    StaffId id, String username, String nameAr, String nameEn, String sex, String branch, String department,
    List<String> roles, boolean active, int version) {

  public StaffRow {
    roles = List.copyOf(roles);
  }
}
