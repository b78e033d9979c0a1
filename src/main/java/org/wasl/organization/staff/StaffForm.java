package org.wasl.organization.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was typed about a member of staff.
 *
 * @param password for a new one only; never printed
 * @param version that the writer saw; 0 for a new one
 */
public record StaffForm(
    @Nullable String username, @Nullable String nameAr, @Nullable String nameEn, @Nullable String sex,
    @Nullable String branch, @Nullable String department, @Nullable String mobile, @Nullable List<String> roles,
    @Nullable String password, int version) {

  public StaffForm {
    roles = roles == null ? List.of() : List.copyOf(roles);
  }

  static final StaffForm EMPTY = new StaffForm("", "", "", "", "tabuk", "relations", "", List.of(), "", 0);

  static StaffForm of(StaffRow row) {
    return new StaffForm(row.username(), row.nameAr(), row.nameEn(), row.sex(), row.branch(), row.department(),
        row.mobile() == null ? "" : row.mobile().display(), row.roles(), "", row.version());
  }

  @Override
  public String toString() {
    return "StaffForm";
  }
}
