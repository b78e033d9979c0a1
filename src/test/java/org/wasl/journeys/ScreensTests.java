package org.wasl.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.wasl.TestDatabase;
import org.wasl.browser.ChromiumFinder;
import org.wasl.parties.imports.ShownImports;
import org.wasl.web.Language;

/**
 * {@code ./wasl screens}: pictures of every screen with the demo's cast, in both languages, at 1440 and 360 pixels, into
 * {@code target/screens}. Its tag keeps it out of the ordinary run.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"wasl.data=target/screens-content", "wasl.demo=true"})
@ContextConfiguration(initializers = TestDatabase.InContext.class)
@Tag("screens")
class ScreensTests {

  private static final Path PICTURES = Path.of("target", "screens");
  private static final List<Integer> WIDTHS = List.of(1440, 360);

  @Autowired ApplicationContext context;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @Test
  void take_pictures() throws Exception {
    ShownImports.make(context, "manager");
    List<Screens.Screen> screens = Screens.of(jdbc);
    try (Playwright playwright = ChromiumFinder.playwright()) {
      Browser browser = ChromiumFinder.launch(playwright);
      for (Language language : Language.values()) {
        for (String role : screens.stream().map(Screens.Screen::role).distinct().toList()) {
          tour(browser, language, role, screens.stream().filter(each -> each.role().equals(role)).toList());
        }
      }
    }
  }

  private void tour(Browser browser, Language language, String role, List<Screens.Screen> screens) {
    try (BrowserContext context = browser.newContext()) {
      String base = "http://localhost:" + port;
      context.addCookies(List.of(new Cookie("wasl_language", language.code()).setUrl(base)));
      Page page = context.newPage();
      if (!role.isEmpty()) {
        page.navigate(base + "/sign-in");
        page.fill("input[name=username]", role);
        page.fill("input[name=password]", "demo");
        page.keyboard().press("Enter");
        page.waitForURL("**/today");
      }
      for (Screens.Screen screen : screens) {
        for (int width : WIDTHS) {
          page.setViewportSize(width, 1000);
          page.navigate(base + screen.path());
          screen.type(page);
          take(page, screen.name() + "-" + language.code() + "-" + width);
        }
      }
    }
  }

  /** A window as tall as the page, so that what sticks to its end stands there. */
  private static void take(Page page, String name) {
    int tall = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
    page.setViewportSize(page.viewportSize().width, Math.min(Math.max(tall, 600), 8000));
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
  }
}
