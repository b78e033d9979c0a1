package org.wasl.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.time.LocalDate;
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
import org.wasl.MutableClock;
import org.wasl.WaslTest;
import org.wasl.browser.Axe;
import org.wasl.browser.ChromiumFinder;
import org.wasl.cast.Cast;
import org.wasl.kernel.AssociationZone;
import org.wasl.organization.Hired;
import org.wasl.web.Language;
import org.wasl.web.Texts;

/** A researcher writes a study on a phone: it is kept by itself while it is typed, with its sums, and handed in. */
@WaslTest
@Tag("journeys")
@Clause("P-2.4")
class StudyBrowserTests {

  private static Playwright playwright;
  private static Browser browser;

  @Autowired JdbcClient jdbc;
  @Autowired Texts texts;
  @Autowired MutableClock clock;
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
  void a_study_is_kept_while_it_is_typed_on_a_phone_and_handed_in(Language language) {
    String username = "b" + Long.toString(System.nanoTime(), 36);
    Hired.hire(jdbc, username, "researcher", "tabuk");
    String reference = visitAssigned(username);
    try (Visitor researcher = new Visitor(browser, texts, language, port).signsIn(username, Hired.PASSWORD)) {
      researcher.page.setViewportSize(360, 800);
      researcher.opens("/research").presses("site.today.visits.study");
      assertThat(Axe.barriers(researcher.page)).isEmpty();
      assertThat(researcher.page.evaluate("document.documentElement.scrollWidth - innerWidth")).isEqualTo(0);
      researcher.types("research.field.salary", "٢٬٠٠٠").types("research.field.age", "٦٧");
      researcher.page.locator("#kept dd").getByText("2,000").first().waitFor();
      researcher.page.reload();
      assertThat(researcher.page.locator("[name=salary]").inputValue()).isEqualTo("٢٬٠٠٠");
      researcher.chooses("research.field.tenure", "own").types("research.field.visit-date", day())
          .types("research.field.visit-place", "الشبحة").types("research.field.story", "تعيش مع ابنها")
          .chooses("research.field.recommendation", "approve").ticks("research.field.declaration");
      researcher.presses("research.study.submit").reads("research.study.submitted");
      assertThat(researcher.text()).contains(reference, researcher.word("research.why.advises"));
      assertThat(Axe.barriers(researcher.page)).isEmpty();
      assertThat(researcher.page.evaluate("document.documentElement.scrollWidth - innerWidth")).isEqualTo(0);
    }
  }

  private String visitAssigned(String researcher) {
    Cast cast = new Cast(jdbc, port);
    String reference = Cast.raised(cast.colleague("officer", "tabuk"), "dialysis-transport");
    cast.colleague("research-manager", "tabuk").post("/requests/" + reference + "/visit",
        Map.of("researcher", researcher, "day", day(), "place", "الشبحة")).must(201);
    return reference;
  }

  private String day() {
    LocalDate today = AssociationZone.dateOf(clock.instant());
    return today.toString();
  }
}
