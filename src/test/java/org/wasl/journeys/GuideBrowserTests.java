package org.wasl.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.browser.ChromiumFinder;
import org.wasl.cast.Caller;
import org.wasl.cast.Cast;
import org.wasl.catalogue.Catalogue;
import org.wasl.catalogue.RequiredItem;
import org.wasl.catalogue.ServiceVersion;
import org.wasl.organization.Hired;
import org.wasl.web.Language;
import org.wasl.web.Texts;

/**
 * An administrator changes what a service asks for, in the browser: the next intake at the counter follows the new
 * edition, a request received before stays on the old one.
 */
@WaslTest
@Tag("journeys")
@Clause("P-5.2")
@Clause("P-2.1")
class GuideBrowserTests {

  private static final String SERVICE = "hearing-and-glasses";

  private static Playwright playwright;
  private static Browser browser;

  @Autowired JdbcClient jdbc;
  @Autowired Texts texts;
  @Autowired Catalogue catalogue;
  @LocalServerPort int port;

  @BeforeAll
  static void open() {
    playwright = ChromiumFinder.playwright();
    browser = ChromiumFinder.launch(playwright);
  }

  @AfterAll
  static void close() {
    playwright.close();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_next_intake_follows_the_new_edition_and_an_open_request_stays_on_the_old_one(Language language) {
    String added = language == Language.AR ? "lease" : "home-place";
    String person = Cast.nationalId();
    String before = received(person);
    try (Visitor admin = visitor(language).signsIn(hired("admin"), Hired.PASSWORD)) {
      publish(admin, language, added);
    }
    String name = name(catalogue.current(SERVICE).orElseThrow().item(added).orElseThrow(), language);
    try (Visitor counter = visitor(language).signsIn(hired("officer"), Hired.PASSWORD)) {
      search(counter, before);
      assertThat(counter.page.locator("main").innerText()).doesNotContain(name);
      search(counter, person);
      counter.presses("requests.file.new");
      counter.chooses("requests.new.service.label", SERVICE);
      counter.presses("requests.new.service.show");
      counter.presses("requests.new.receive");
      assertThat(counter.page.locator("main").innerText()).contains(name);
    }
  }

  /** From the first page after signing in, by what can be seen. */
  private void publish(Visitor admin, Language language, String added) {
    ServiceVersion current = catalogue.current(SERVICE).orElseThrow();
    String service = language == Language.AR ? current.nameAr() : current.nameEn();
    admin.presses("site.nav.admin");
    admin.presses("site.admin.services");
    admin.pressesWords(service);
    admin.presses("catalogue.edit.draft-begin");
    admin.chooses("catalogue.edit.item-add", added);
    admin.pressesLast("catalogue.edit.add");
    assertThat(admin.text()).contains(admin.word("catalogue.edit.changes-count", 1));
    admin.presses("catalogue.edit.preview");
    admin.types("catalogue.edit.reason", "طلبته لجنة البحث");
    admin.presses("catalogue.edit.publish-now", current.version() + 1);
    admin.reads("catalogue.edit.told-published");
    admin.reads("catalogue.edit.version", current.version() + 1);
    assertThat(catalogue.current(SERVICE).orElseThrow().items()).extracting(RequiredItem::code).contains(added);
  }

  /** A request under the edition of this moment, made by another program; its reference. */
  private String received(String identity) {
    Caller officer = new Cast(jdbc, port).colleague("officer", "tabuk");
    String person = officer.post("/parties", Map.of("kind", "person", "fullName", "مطلق بن عيد بن فالح العمراني",
        "sex", "male", "identity", Map.of("type", "national-id", "number", identity))).must(201).text("id");
    return officer.post("/requests", Map.of("partyId", person, "service", SERVICE, "channel", "interview",
        "branch", "tabuk", "items", List.of())).must(201).text("reference");
  }

  private static String name(RequiredItem item, Language language) {
    return language == Language.AR ? item.nameAr() : item.nameEn();
  }

  private static void search(Visitor staff, String what) {
    staff.page.keyboard().press("/");
    staff.page.keyboard().type(what);
    staff.page.keyboard().press("Enter");
    staff.page.waitForLoadState();
    staff.presses("parties.find.open");
  }

  private Visitor visitor(Language language) {
    return new Visitor(browser, texts, language, port);
  }

  private String hired(String role) {
    String username = "g" + Long.toString(System.nanoTime(), 36);
    Hired.hire(jdbc, username, role, "tabuk");
    return username;
  }
}
