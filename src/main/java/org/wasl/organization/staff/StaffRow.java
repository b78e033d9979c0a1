package org.wasl.organization.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Mobile;
import org.wasl.kernel.StaffId;

/**
 * A member of staff as administration sees one.
 *
 * @param mobile where notices about work may be sent
 * @param roles codes, in order
 * @param active at work; one who left keeps a name and cannot sign in
 */
public record StaffRow(
    StaffId id, String username, String nameAr, String nameEn, String sex, String branch, String department,
    @Nullable Mobile mobile, List<String> roles, boolean active, int version) {

  public StaffRow {
    roles = List.copyOf(roles);
  }
}
