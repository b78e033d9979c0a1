package org.wasl.site;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Permission;
import org.wasl.web.Ui;

/**
 * The sections in the head of every staff page.
 *
 * @param path where it opens; everything below it belongs to it
 * @param key of its name
 * @param needs who may see it; null for everyone who is signed in, and for administration, open to whom any of its
 *     sections is
 */
public record Nav(String path, String key, @Nullable Permission needs) {

  private static final String ADMIN = "/admin";

  /** What belongs to a section under an address of its own. */
  private static final Map<String, List<String>> ELSEWHERE = Map.of("/find", List.of("/parties", "/organisations"),
      "/interactions", List.of("/letters"), "/duplicates", List.of("/merges"));

  /** In the order of reading. */
  public static final List<Nav> ALL = List.of(
      new Nav("/today", "site.nav.today", null),
      new Nav("/find", "site.nav.find", new Permission("parties.find")),
      new Nav("/requests", "site.nav.requests", new Permission("requests.read")),
      new Nav("/interactions", "site.nav.contacts", new Permission("channels.record")),
      new Nav("/research", "site.nav.research", new Permission("research.read")),
      new Nav("/desk", "site.nav.desk", new Permission("requests.decide")),
      new Nav("/knowledge/answers", "site.nav.knowledge", null),
      new Nav("/duplicates", "site.nav.duplicates", new Permission("parties.duplicates")),
      new Nav("/quality", "site.nav.quality", new Permission("satisfaction.read")),
      new Nav(ADMIN, "site.nav.admin", null));

  /** Whether the reader may open it. */
  public boolean openTo(Ui ui) {
    return ui.actor() != null && (path.equals(ADMIN) ? AdminNav.anyOpenTo(ui) : needs == null || ui.may(needs));
  }

  /** Whether that page belongs to it; a person's file is found, whatever its address. */
  public boolean holds(String page) {
    return within(page, path) || ELSEWHERE.getOrDefault(path, List.of()).stream().anyMatch(each -> within(page, each));
  }

  private static boolean within(String page, String section) {
    return page.equals(section) || page.startsWith(section + "/");
  }
}
