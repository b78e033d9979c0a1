package org.wasl.organization.staff;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Digits;
import org.wasl.kernel.Gathered;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Mobile;
import org.wasl.kernel.Sex;
import org.wasl.organization.Branch;

/** What may be kept of a member of staff. */
final class StaffRules {

  private StaffRules() {}

  /** Reads the form; refusals go to {@code gathered}, and the answer is null when there are any. */
  static @Nullable Person read(StaffForm form, List<Branch> branches, Choices choices, Gathered gathered) {
    String nameAr = gathered.at("nameAr", () -> CleanText.requiredLine("nameAr", form.nameAr(), 120));
    String nameEn = gathered.at("nameEn", () -> CleanText.requiredLine("nameEn", form.nameEn(), 120));
    Sex sex = gathered.at("sex", () -> Sex.of(form.sex()));
    String branch = gathered.at("branch", () ->
        oneOf(form.branch(), branches.stream().map(Branch::code).toList(), "branch-unknown"));
    String department = gathered.at("department", () ->
        oneOf(form.department(), codes(choices.departments()), "department-unknown"));
    Mobile mobile = gathered.at("mobile", () -> mobile(form.mobile()));
    Set<String> roles = gathered.at("roles", () -> roles(form.roles(), codes(choices.roles())));
    if (nameAr == null || nameEn == null || sex == null || branch == null || department == null || roles == null) {
      return null;
    }
    return new Person(nameAr, nameEn, sex, branch, department, mobile, roles);
  }

  private static @Nullable Mobile mobile(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : Mobile.of(typed);
  }

  /** {@code username-form} unless 2 to 40 small Latin letters, digits, dots or hyphens. */
  static String username(@Nullable String typed) {
    String name = typed == null ? "" : Digits.toAscii(typed).strip().toLowerCase(Locale.ROOT);
    if (!name.matches("[a-z0-9.-]{2,40}") || name.equals("new")) {
      throw new InvalidValue("username-form");
    }
    return name;
  }

  private static Set<String> roles(@Nullable List<String> typed, List<String> known) {
    List<String> roles = Objects.requireNonNullElse(typed, List.of());
    if (roles.isEmpty()) {
      throw new InvalidValue("role-required");
    }
    roles.forEach(role -> oneOf(role, known, "role-unknown"));
    return Set.copyOf(roles);
  }

  private static String oneOf(@Nullable String typed, List<String> known, String refusal) {
    if (typed == null || !known.contains(typed)) {
      throw new InvalidValue(refusal);
    }
    return typed;
  }

  private static List<String> codes(List<Named> all) {
    return all.stream().map(Named::code).toList();
  }
}
