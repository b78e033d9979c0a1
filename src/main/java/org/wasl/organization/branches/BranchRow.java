package org.wasl.organization.branches;

/** A branch as administration sees it; phone as printed for people. */
public record BranchRow(
    String code, String nameAr, String nameEn, String governorate, String phone, boolean seat, int version) {}
