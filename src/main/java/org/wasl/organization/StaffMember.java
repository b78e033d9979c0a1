package org.wasl.organization;

import org.wasl.kernel.Sex;
import org.wasl.kernel.StaffId;

/** A member of staff as colleagues know them. */
public record StaffMember(
    StaffId id, String username, String nameAr, String nameEn, Sex sex, String branch, String department) {}
