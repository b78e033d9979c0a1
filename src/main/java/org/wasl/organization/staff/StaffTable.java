package org.wasl.organization.staff;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.wasl.exports.ListTable;
import org.wasl.exports.ListTable.Column;
import org.wasl.kernel.Slice;
import org.wasl.organization.OrganizationPermissions;
import org.wasl.web.Ui;

/** Everyone who works or worked here as a table. */
final class StaffTable {

  private StaffTable() {}

  /** {@code roles} and {@code departments} by their codes. */
  static ListTable<StaffRow> of(Ui ui, List<StaffRow> staff, Map<String, Named> roles, Map<String, Named> departments) {
    return new ListTable<>("staff", ui.t("organization.staff.title"),
        OrganizationPermissions.ADMINISTER, "organization.staff-exported", null, List.of(
        new Column<>(ui.t("organization.staff.username"), StaffRow::username),
        new Column<>(ui.t("organization.staff.name-ar"), StaffRow::nameAr),
        new Column<>(ui.t("organization.staff.name-en"), StaffRow::nameEn),
        new Column<>(ui.t("organization.staff.roles"), each -> each.roles().stream()
            .map(role -> name(ui, roles, role)).collect(Collectors.joining(ui.t("organization.comma")))),
        new Column<>(ui.t("organization.staff.branch"), each -> ui.branch(each.branch())),
        new Column<>(ui.t("organization.staff.department"), each -> name(ui, departments, each.department())),
        new Column<>(ui.t("organization.staff.account"),
            each -> ui.t(each.active() ? "organization.staff.at-work" : "organization.staff.left"))),
        page -> new Slice<>(staff, null));
  }

  private static String name(Ui ui, Map<String, Named> all, String code) {
    Named named = Objects.requireNonNull(all.get(code));
    return ui.pick(named.nameAr(), named.nameEn());
  }
}
