package org.wasl.site;

import java.util.List;
import org.wasl.kernel.Permission;
import org.wasl.web.Ui;

/**
 * The sections of administration, beside every page of it.
 *
 * @param path where it opens; everything below it belongs to it
 * @param key of its name
 * @param needs who may see it
 */
public record AdminNav(String path, String key, Permission needs) {

  private static final Permission ADMINISTER = new Permission("organization.administer");

  /** In the order of reading. */
  public static final List<AdminNav> ALL = List.of(
      new AdminNav("/admin/staff", "site.admin.staff", ADMINISTER),
      new AdminNav("/admin/roles", "site.admin.roles", ADMINISTER),
      new AdminNav("/admin/branches", "site.admin.branches", ADMINISTER),
      new AdminNav("/admin/calendar", "site.admin.calendar", ADMINISTER),
      new AdminNav("/admin/services", "site.admin.services", new Permission("catalogue.edit")),
      new AdminNav("/admin/imports", "site.admin.imports", new Permission("parties.import")),
      new AdminNav("/admin/need-tables", "site.admin.need-tables", new Permission("research.tables")),
      new AdminNav("/admin/settings", "site.admin.settings", ADMINISTER));

  /** Whether the reader may open it. */
  public boolean openTo(Ui ui) {
    return ui.may(needs);
  }

  /** Whether that page belongs to it. */
  public boolean holds(String page) {
    return page.equals(path) || page.startsWith(path + "/");
  }

  /** Whether any section is open to the reader. */
  static boolean anyOpenTo(Ui ui) {
    return ALL.stream().anyMatch(each -> each.openTo(ui));
  }
}
