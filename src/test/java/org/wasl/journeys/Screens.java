package org.wasl.journeys;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every screen that people see, with the role that opens it; what changes from run to run is filled in. */
final class Screens {

  /**
   * One screen.
   *
   * @param name of its picture
   * @param role user name of the demo and role at once; empty for the public
   */
  record Screen(String name, String role, String path) {}

  private final UUID party;
  private final String open;
  private final String decide;
  private final String service;
  private final String pair;
  private final UUID tried;
  private final UUID taken;

  private Screens(UUID party, String open, String decide, String service, String pair, UUID tried, UUID taken) {
    this.party = party;
    this.open = open;
    this.decide = decide;
    this.service = service;
    this.pair = pair;
    this.tried = tried;
    this.taken = taken;
  }

  /**
   * With a person, a request being completed and one that waits for its decision, as the database has them, and the
   * imports of {@link org.wasl.parties.imports.ShownImports}.
   */
  static List<Screen> of(JdbcClient jdbc) {
    String decide = jdbc.sql("""
            select reference from request where status = 'raised' and branch = 'tabuk' order by id limit 1""")
        .query(String.class).single();
    String open = jdbc.sql("""
            select reference from request where status in ('draft', 'submitted') and branch = 'tabuk'
             order by id limit 1""").query(String.class).single();
    UUID party = jdbc.sql("select party from request where reference = :decide").param("decide", decide)
        .query(UUID.class).single();
    List<UUID> twice = jdbc.sql("""
            select id from party where kind = 'person' and merged_into is null
             order by full_name like 'فاطمة%عودة%' desc, id limit 2""").query(UUID.class).list();
    String pair = "/duplicates/" + twice.getFirst() + "/" + twice.getLast();
    return new Screens(party, open, decide, "dialysis-transport", pair, imported(jdbc, "tried"), imported(jdbc, "done")).all();
  }

  private static UUID imported(JdbcClient jdbc, String status) {
    return jdbc.sql("select id from sheet_import where status = :status and via = 'page' order by created_at desc limit 1")
        .param("status", status).query(UUID.class).single();
  }

  private List<Screen> all() {
    return List.of(
        open("home", "/"), open("services", "/services"), open("service", "/services/" + service),
        open("follow", "/follow"), open("rate", "/rate"), open("rights", "/rights"), open("answers-public", "/answers"),
        open("sign-in", "/sign-in"), new Screen("keys", "officer", "/keys"),
        new Screen("today-officer", "officer", "/today"), new Screen("find", "officer", "/find"),
        new Screen("register", "officer", "/parties/new"), new Screen("file", "officer", "/parties/" + party),
        new Screen("file-edit", "officer", "/parties/" + party + "/edit"),
        new Screen("file-ties", "officer", "/parties/" + party + "/ties"),
        new Screen("file-manager", "manager", "/parties/" + party),
        new Screen("file-log", "manager", "/parties/" + party + "/log"),
        new Screen("new-request", "officer", "/requests/new?party=" + party),
        new Screen("checklist", "officer", "/requests/" + open + "/checklist"),
        new Screen("request", "officer", "/requests/" + decide),
        new Screen("request-open", "officer", "/requests/" + open),
        new Screen("receipt", "officer", "/requests/" + decide + "/receipt"),
        new Screen("receipt-slip", "officer", "/requests/" + decide + "/receipt?slip=80"),
        new Screen("requests", "officer", "/requests"), new Screen("contacts", "officer", "/interactions"),
        new Screen("contact-new", "officer", "/interactions/new"),
        new Screen("answers", "officer", "/knowledge/answers"),
        new Screen("today-manager", "manager", "/today"), new Screen("desk", "manager", "/desk"),
        new Screen("study-pack", "manager", "/requests/" + decide + "/pack"),
        new Screen("duplicates", "manager", "/duplicates"), new Screen("duplicate", "manager", pair),
        new Screen("merges", "manager", "/merges"),
        new Screen("today-quality", "quality", "/today"), new Screen("quality", "quality", "/quality"),
        new Screen("research", "research-manager", "/research"),
        new Screen("today-researcher", "researcher", "/today"),
        new Screen("research-own", "researcher", "/research"),
        new Screen("research-visit", "research-manager", "/requests/" + decide + "/visit"),
        new Screen("admin-need-tables", "admin", "/admin/need-tables"),
        new Screen("admin-need-tables-new", "admin", "/admin/need-tables/new"),
        new Screen("admin", "admin", "/admin"), new Screen("admin-staff", "admin", "/admin/staff"),
        new Screen("admin-staff-new", "admin", "/admin/staff/new"), new Screen("admin-roles", "admin", "/admin/roles"),
        new Screen("admin-role", "admin", "/admin/roles/officer"),
        new Screen("admin-branches", "admin", "/admin/branches"),
        new Screen("admin-branch", "admin", "/admin/branches/tabuk"),
        new Screen("admin-calendar", "admin", "/admin/calendar"),
        new Screen("admin-holiday-new", "admin", "/admin/calendar/holidays/new"),
        new Screen("admin-settings", "admin", "/admin/settings"),
        new Screen("admin-imports", "manager", "/admin/imports"),
        new Screen("admin-import-tried", "manager", "/admin/imports/" + tried),
        new Screen("admin-import-done", "manager", "/admin/imports/" + taken),
        new Screen("people-export", "manager", "/parties/export"),
        new Screen("admin-services", "admin", "/admin/services"),
        new Screen("admin-service", "admin", "/admin/services/" + service));
  }

  private static Screen open(String name, String path) {
    return new Screen(name, "", path);
  }
}
