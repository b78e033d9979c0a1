package org.wasl.journeys;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every screen that people see, with the role that opens it; what changes from run to run is filled in. */
record Screens(UUID party, String open, String decide, String service, String pair, String somebody, UUID family, UUID tried,
    UUID taken, UUID letter) {

  /**
   * One screen.
   *
   * @param name of its picture
   * @param role user name of the demo and role at once; empty for the public
   * @param typed what is typed into the field of that id before looking
   * @param then what the page shows after that; empty when nothing was typed
   */
  record Screen(String name, String role, String path, Map<String, String> typed, String then) {

    Screen(String name, String role, String path) {
      this(name, role, path, Map.of(), "");
    }

    /** Types what is to be typed, and waits for what comes of it. */
    void type(Page page) {
      typed.forEach((field, text) -> page.locator("#" + field).pressSequentially(text));
      if (!then.isEmpty()) {
        page.waitForSelector(then);
      }
    }
  }

  /**
   * With a person, a request being completed and one that waits for its decision, as the database has them, and the
   * imports of {@link org.wasl.parties.imports.ShownImports}. All of them, or those whose name begins as {@code
   * -Dwasl.screens=} says, while one works on some.
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
    String somebody = jdbc.sql("select full_name from party where id = :id").param("id", twice.getFirst())
        .query(String.class).single();
    UUID family = jdbc.sql("""
            select m.party from household_member m join party p on p.id = m.party
             where p.branch = 'tabuk' and m.relation = 'head' order by m.party limit 1""")
        .query(UUID.class).optional().orElse(party);
    List<Screen> screens =
        new ArrayList<>(new Screens(party, open, decide, "dialysis-transport", pair, somebody, family,
            imported(jdbc, "tried"), imported(jdbc, "done"),
            letter(jdbc)).all());
    screens.addAll(papers(jdbc));
    screens.add(new Screen("contact-whose", "officer", "/interactions/" + nobodys(jdbc) + "/person"));
    String wanted = System.getProperty("wasl.screens", "");
    return screens.stream().filter(each -> each.name().startsWith(wanted)).toList();
  }

  private record Hung(String request, UUID file, UUID owner) {}

  /** Where a paper with a picture hangs; none where nobody has handed one in. */
  private static List<Screen> papers(JdbcClient jdbc) {
    Optional<Hung> found = jdbc.sql("""
            select r.reference, v.file, r.party
              from request_item_value v join stored_file f on f.id = v.file join request r on r.id = v.request
             where f.thumbnail is not null and r.branch = 'tabuk'
             order by v.file, r.id limit 1""")
        .query((row, n) -> new Hung(row.getString("reference"), row.getObject("file", UUID.class),
            row.getObject("party", UUID.class))).optional();
    return found.map(Screens::papers).orElse(List.of());
  }

  private static List<Screen> papers(Hung hung) {
    return List.of(new Screen("papers-checklist", "officer", "/requests/" + hung.request + "/checklist"),
        new Screen("papers-request", "officer", "/requests/" + hung.request),
        new Screen("papers-one", "officer", "/requests/" + hung.request + "/papers/" + hung.file),
        new Screen("papers-file", "officer", "/parties/" + hung.owner));
  }

  private static UUID letter(JdbcClient jdbc) {
    return jdbc.sql("""
            select l.interaction from letter l join interaction i on i.id = l.interaction
             where i.branch = 'tabuk' order by i.awaits desc, i.party, l.year, l.serial limit 1""").query(UUID.class).single();
  }

  private static UUID nobodys(JdbcClient jdbc) {
    return jdbc.sql("""
            select id from interaction
             where branch = 'tabuk' and party is null
             order by contact in (select value from party_contact) desc nulls last, at desc, id limit 1""")
        .query(UUID.class).single();
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
        new Screen("register", "officer", "/parties/new"),
        new Screen("register-alike", "officer", "/parties/new", Map.of("f-fullName", somebody), "#alike .hit"),
        new Screen("file", "officer", "/parties/" + party),
        new Screen("file-edit", "officer", "/parties/" + party + "/edit"),
        new Screen("file-ties", "officer", "/parties/" + party + "/ties"),
        new Screen("household", "officer", "/parties/" + family + "/household"),
        new Screen("representatives", "officer", "/parties/" + family + "/representatives"),
        new Screen("file-family", "officer", "/parties/" + family),
        new Screen("needs", "officer", "/parties/" + family + "/needs"),
        new Screen("organisation-new", "officer", "/organisations/new"),
        new Screen("file-manager", "manager", "/parties/" + party),
        new Screen("file-log", "manager", "/parties/" + party + "/log"),
        new Screen("new-request", "officer", "/requests/new?party=" + party),
        new Screen("checklist", "officer", "/requests/" + open + "/checklist"),
        new Screen("request", "officer", "/requests/" + decide),
        new Screen("request-open", "officer", "/requests/" + open),
        new Screen("receipt", "officer", "/requests/" + decide + "/receipt"),
        new Screen("receipt-slip", "officer", "/requests/" + decide + "/receipt?slip=80"),
        new Screen("requests", "officer", "/requests"), new Screen("contacts", "officer", "/interactions"),
        new Screen("contacts-lately", "manager", "/interactions?list=recent"),
        new Screen("contact-new", "officer", "/interactions/new"),
        new Screen("letters", "officer", "/letters"), new Screen("letter", "officer", "/letters/" + letter),
        new Screen("letter-new", "officer", "/interactions/new?channel=letters"),
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
