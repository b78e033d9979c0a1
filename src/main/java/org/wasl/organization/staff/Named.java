package org.wasl.organization.staff;

/** A code with its two names: a role, a department. */
public record Named(String code, String nameAr, String nameEn) {}
