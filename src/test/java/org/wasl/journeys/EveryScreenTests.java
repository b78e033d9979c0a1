package org.wasl.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.browser.Axe;
import org.wasl.browser.ChromiumFinder;
import org.wasl.cast.Caller;
import org.wasl.cast.Cast;
import org.wasl.files.Files;
import org.wasl.files.pictures.Photos;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.organization.Hired;
import org.wasl.parties.imports.ShownImports;
import org.wasl.requests.Desk;
import org.wasl.requests.intake.GiveItem;
import org.wasl.web.Language;
import org.wasl.web.Texts;

/**
 * Every screen, in both languages: it opens, nothing on it is a serious barrier (axe), nothing sticks out at 360 pixels,
 * no script or style is refused by the content security policy, and its title is no longer than a title.
 */
@WaslTest
@Tag("journeys")
@Clause("P-2.2")
class EveryScreenTests {

  private static Playwright playwright;
  private static Browser browser;

  @Autowired ApplicationContext context;
  @Autowired JdbcClient jdbc;
  @Autowired Texts texts;
  @Autowired Files files;
  @Autowired GiveItem give;
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
  void no_screen_holds_a_serious_barrier(Language language) throws Exception {
    Cast cast = new Cast(jdbc, port);
    Caller officer = cast.colleague("officer", "tabuk");
    Cast.raised(officer, "dialysis-transport");
    withPaper(Cast.received(officer, "dialysis-transport"));
    officer.post("/interactions", Map.of("partyId", Cast.hessa(officer), "channel", "letters", "direction", "in",
        "topic", "تقرير من المستشفى", "text", "ورد ومعه مرفق واحد.", "awaitsReply", true,
        "letter", Map.of("reference", "م ت/2208", "dated", "1448/06/01"))).must(201);
    officer.post("/interactions", Map.of("channel", "phone", "direction", "in", "topic", "مكالمة فائتة",
        "text", "انقطع الخط", "contact", someMobile())).must(201);
    Hired.hire(jdbc, "imports-" + language.code(), "manager", "tabuk");
    ShownImports.make(context, "imports-" + language.code());
    List<String> faults = new ArrayList<>();
    Map<String, Visitor> people = new HashMap<>();
    for (Screens.Screen screen : Screens.of(jdbc)) {
      Visitor visitor = people.computeIfAbsent(screen.role(), role -> enter(role, language, faults));
      look(visitor.page, screen, faults);
    }
    people.values().forEach(Visitor::close);
    assertThat(faults).isEmpty();
  }

  private String someMobile() {
    return jdbc.sql("select value from party_contact where kind = 'mobile' order by party limit 1")
        .query(String.class).single();
  }

  /** A photograph on the request, so that there is one to look at. */
  private void withPaper(String reference) {
    Actor colleague = Desk.colleague(jdbc, "officer", "tabuk");
    UUID photo = files.keep(colleague, "paper.jpg", Photos.jpeg(300, 200)).id();
    give.give(colleague, new Reference(reference), "medical-report", null, photo);
  }

  private Visitor enter(String role, Language language, List<String> faults) {
    Visitor visitor = new Visitor(browser, texts, language, port);
    visitor.page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        faults.add(visitor.page.url() + " console: " + message.text());
      }
    });
    if (!role.isEmpty()) {
      String username = "e" + Long.toString(System.nanoTime(), 36);
      Hired.hire(jdbc, username, role, "tabuk");
      visitor.signsIn(username, Hired.PASSWORD);
    }
    return visitor;
  }

  private void look(Page page, Screens.Screen screen, List<String> faults) {
    Response answer = page.navigate("http://localhost:" + port + screen.path());
    if (answer == null || answer.status() != 200) {
      faults.add(screen.name() + " answered " + (answer == null ? "nothing" : answer.status()));
      return;
    }
    screen.type(page);
    Axe.barriers(page).forEach(barrier -> faults.add(screen.name() + " " + barrier));
    page.setViewportSize(360, 800);
    Object wide = page.evaluate("document.documentElement.scrollWidth - innerWidth");
    if (((Number) wide).intValue() > 0) {
      faults.add(screen.name() + " is wider than 360 pixels by " + wide);
    }
    page.setViewportSize(1280, 900);
  }
}
