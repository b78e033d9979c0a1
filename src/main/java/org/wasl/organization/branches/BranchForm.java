package org.wasl.organization.branches;

import org.jspecify.annotations.Nullable;

/** What was typed about a branch, and the version that the writer saw. */
public record BranchForm(
    @Nullable String nameAr, @Nullable String nameEn, @Nullable String governorate, @Nullable String phone,
    int version) {

  static BranchForm of(BranchRow row) {
    return new BranchForm(row.nameAr(), row.nameEn(), row.governorate(), row.phone(), row.version());
  }
}
