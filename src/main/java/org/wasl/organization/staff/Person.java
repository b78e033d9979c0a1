package org.wasl.organization.staff;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Mobile;
import org.wasl.kernel.Sex;

/** What is kept of a member of staff, read from a form and right. */
record Person(String nameAr, String nameEn, Sex sex, String branch, String department, @Nullable Mobile mobile,
    Set<String> roles) {}
