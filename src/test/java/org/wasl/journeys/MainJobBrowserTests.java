package org.wasl.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.wasl.cast.Cast;
import org.wasl.organization.Hired;
import org.wasl.web.Language;
import org.wasl.web.Texts;

/**
 * The whole main job in a browser, in Arabic and in English, from the sign-in page and by what is visible only: counter
 * visit, missing paper, verified, an unclear point referred and answered, raised with a receipt that shows the promise
 * in both calendars, decided, delivered, rated by the person from the public page.
 */
@WaslTest
@Tag("journeys")
@Clause("P-2.2")
@Clause("P-3.1")
@Clause("P-3.6")
@Clause("P-6.1")
@Clause("P-6.2")
@Clause("P-6.3")
@Clause("P-6.4")
class MainJobBrowserTests {

  private static Playwright playwright;
  private static Browser browser;

  @Autowired JdbcClient jdbc;
  @Autowired Texts texts;
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
  void a_visitor_is_served_from_the_counter_to_her_own_rating(Language language) {
    String officer = hired("officer");
    String manager = hired("manager");
    String reference;
    String code;
    try (Visitor counter = visitor(language).signsIn(officer, Hired.PASSWORD)) {
      register(counter);
      reference = receive(counter);
      leaveAPaperMissing(counter);
      verify(counter);
      refer(counter);
    }
    try (Visitor desk = visitor(language).signsIn(manager, Hired.PASSWORD)) {
      answer(desk);
    }
    try (Visitor counter = visitor(language).signsIn(officer, Hired.PASSWORD)) {
      passOn(counter, reference);
      code = raise(counter, reference);
    }
    try (Visitor desk = visitor(language).signsIn(manager, Hired.PASSWORD)) {
      decide(desk, reference);
    }
    try (Visitor counter = visitor(language).signsIn(officer, Hired.PASSWORD)) {
      deliver(counter, reference);
    }
    try (Visitor person = visitor(language)) {
      rate(person, reference, code);
    }
  }

  private void register(Visitor counter) {
    counter.presses("site.today.receive");
    counter.page.getByRole(AriaRole.MAIN).getByRole(AriaRole.SEARCHBOX).fill(Cast.nationalId());
    counter.page.keyboard().press("Enter");
    counter.reads("parties.find.nobody");
    counter.presses("parties.find.register");
    counter.types("parties.name.full", "صالحة بنت فرج بن سعد الحويطي");
    counter.ticks("parties.sex.female");
    counter.types("parties.mobile", "٠٥٠٠٠٠" + (1000 + (int) (System.nanoTime() % 8999)));
    counter.ticks("parties.circumstance.bedridden");
    counter.presses("parties.register.go");
    counter.presses("requests.file.new");
  }

  private static String receive(Visitor counter) {
    counter.chooses("requests.new.service.label", "dialysis-transport");
    counter.presses("requests.new.service.show");
    counter.types("requests.new.details", "تحتاج نقلًا إلى الغسيل");
    counter.presses("requests.new.receive");
    Matcher reference = Pattern.compile("R-\\d{4}-\\d{6}").matcher(counter.text());
    assertThat(reference.find()).isTrue();
    return reference.group();
  }

  /** One paper was forgotten at home: everything else is marked, and the request cannot be raised. */
  private static void leaveAPaperMissing(Visitor counter) {
    mark(counter, 1);
    counter.presses("requests.checklist.save");
    assertThat(counter.text()).contains(counter.word("requests.checklist.left", 1));
    counter.presses("requests.checklist.page");
    assertThat(counter.text()).contains(counter.word("requests.raise.blocked"));
    counter.presses("requests.items.work");
  }

  private static void verify(Visitor counter) {
    mark(counter, 0);
    counter.presses("requests.checklist.save");
    counter.reads("requests.checklist.complete");
    counter.presses("requests.checklist.page");
  }

  /** Marks every item of the checklist as matched, by the keys, but the first few. */
  private static void mark(Visitor counter, int left) {
    List<Locator> groups = counter.page.locator("[role=radiogroup]").all();
    for (Locator input : counter.page.locator("li.item input[name^='value.']").all()) {
      if (input.inputValue().isEmpty()) {
        input.fill("كما ذُكر");
      }
    }
    for (Locator group : groups.subList(left, groups.size())) {
      group.locator("input[type=radio]:checked").focus();
      counter.page.keyboard().press("1");
    }
  }

  private static void refer(Visitor counter) {
    counter.presses("requests.refer");
    counter.types("requests.refer.question", "هل يشمل النقل مرافقًا في كل جلسة؟");
    counter.pressesLast("requests.refer.do");
    counter.reads("requests.referral.open");
  }

  private static void answer(Visitor desk) {
    desk.page.getByRole(AriaRole.LINK).filter(
        new Locator.FilterOptions().setHasText("هل يشمل النقل مرافقًا في كل جلسة؟")).last().click();
    desk.types("requests.referral.answer", "نعم، يرافقها قريب واحد دون رسوم.");
    desk.types("requests.referral.clause", "4.2");
    desk.ticks("requests.referral.propose");
    desk.presses("requests.referral.send");
    desk.reads("requests.referral.answered");
  }

  private static void passOn(Visitor counter, String reference) {
    search(counter, reference);
    counter.presses("requests.referral.tell");
    counter.reads("requests.referral.told");
  }

  private static String raise(Visitor counter, String reference) {
    counter.types("requests.raise.summary", "ملازمة للسرير، تغسل الكلى ثلاث مرات أسبوعيًا.");
    counter.chooses("requests.raise.recommendation", "approve");
    counter.pressesLast("requests.raise.do");
    String receipt = counter.text();
    assertThat(receipt).contains(reference);
    assertThat(receipt).containsPattern("14\\d\\d/\\d\\d/\\d\\d").containsPattern("20\\d\\d/\\d\\d/\\d\\d");
    Matcher code = Pattern.compile("(?<!\\d)\\d{4}[ -]?\\d{4}(?!\\d)").matcher(receipt.replace(reference, ""));
    assertThat(code.find()).as("tracking code on the receipt").isTrue();
    return code.group();
  }

  private static void decide(Visitor desk, String reference) {
    search(desk, reference);
    desk.presses("requests.do.decide");
    desk.ticks("requests.desk.full");
    desk.types("requests.desk.reason", "حاجتها ثابتة بالتقرير.");
    desk.presses("requests.desk.submit");
    desk.reads("requests.told.decided", reference);
  }

  private static void deliver(Visitor counter, String reference) {
    search(counter, reference);
    counter.types("delivery.deliver.description", "نُقلت إلى جلستها الأولى");
    counter.pressesLast("delivery.deliver.do");
    counter.ticks("delivery.by.beneficiary");
    counter.pressesLast("delivery.confirm.do");
    search(counter, reference);
    counter.reads("requests.next.none");
  }

  private static void rate(Visitor person, String reference, String code) {
    person.opens("/").presses("site.home.follow");
    person.types("site.follow.reference", reference).types("site.follow.code", code);
    person.presses("site.follow.show");
    person.presses("site.follow.rate");
    person.ticks("satisfaction.rate.star.5");
    person.presses("satisfaction.rate.send");
    assertThat(person.text()).contains(person.word("site.rated"));
  }

  private static void search(Visitor staff, String reference) {
    staff.page.keyboard().press("/");
    staff.page.keyboard().type(reference);
    staff.page.keyboard().press("Enter");
    staff.page.waitForLoadState();
    staff.presses("parties.find.open");
  }

  private Visitor visitor(Language language) {
    return new Visitor(browser, texts, language, port);
  }

  private String hired(String role) {
    String username = "j" + Long.toString(System.nanoTime(), 36);
    Hired.hire(jdbc, username, role, "tabuk");
    return username;
  }
}
