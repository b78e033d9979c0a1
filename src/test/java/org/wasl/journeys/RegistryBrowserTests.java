package org.wasl.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
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
 * A charity's old table becomes files, in a browser, from the sign-in page and by what is visible only: tried, a column
 * put right, taken, look-alikes decided on one by one, two files made one and parted again, a person found by a name
 * that is spelled wrong. In Arabic with ten pairs, in English with two.
 */
@WaslTest
@Tag("journeys")
@Clause("P-0.1")
@Clause("P-6.2")
class RegistryBrowserTests {

  /** As the table has them: under a number, and once more as another clerk wrote them. */
  private static final List<List<String>> PEOPLE = List.of(
      List.of("هيلة بنت عايض بن مرزوق", "هيله عايض مرزوق"), List.of("عبد الرحمن سالم مرزوق", "عبدالرحمان سالم مرزوق"),
      List.of("نروة ضيف الله سالم", "نورة ضيف الله سالم"), List.of("مشاري عواد حماد", "مشارى عواد حمّاد"),
      List.of("مزنة سليمان عودة", "مزنه سليمن عودة"), List.of("ثامر هويمل راضي", "ثامر هويمل راضى"),
      List.of("وضحى مطلق فرحان", "وضحا مطلق فرحان"), List.of("نايف سويلم دخيل", "نايف سويلم دخيل الله"),
      List.of("شيخة ماطر قاسم", "شيخه ماطر قاسم"), List.of("بندر شاهر كريم", "بنر شاهر كريم"));

  /** Others than those above: both languages' tables are in one register. */
  private static final List<List<String>> OTHERS = List.of(
      List.of("غزيل ملفي جديع", "غزيل ملفى جديع"), List.of("عبد الرحمن نوري صياح", "عبدالرحمان نوري صياح"));

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
  void a_table_becomes_files_and_each_person_has_one(Language language) {
    String family = language == Language.AR ? "الزبني" : "السرحاني";
    List<List<String>> people = language == Language.AR ? PEOPLE : OTHERS;
    String username = "j" + Long.toString(System.nanoTime(), 36);
    Hired.hire(jdbc, username, "manager", "tabuk");
    try (Visitor desk = new Visitor(browser, texts, language, port).signsIn(username, Hired.PASSWORD)) {
      send(desk, table(people, family));
      putRightAndTry(desk, people.size());
      take(desk, people.size());
      decide(desk, family, people.size());
      undoOne(desk);
      String sought = people.get(1).getFirst() + " " + family;
      find(desk, sought.replace("عبد ", "عبد").replace("سالم", "سلم").replace("نوري", "نوي").replace("ني", "نى"), sought);
    }
  }

  /** In the charset and with the separators of an old program, its number under a heading of its own. */
  private static byte[] table(List<List<String>> people, String family) {
    List<String> lines = new ArrayList<>(List.of("كشف المستفيدين", "", "اسم المستفيد;المرجع;جوال;الميلاد;" + family));
    for (int i = 0; i < people.size(); i++) {
      String mobile = ";05000" + family.length() + "%04d;".formatted(1600 + i);
      lines.add(people.get(i).getFirst() + " " + family + ";" + Cast.nationalId() + mobile + (1380 + i + family.length()) + "/05/0"
          + (1 + i % 9) + ";");
      lines.add(people.get(i).getLast() + " " + family + ";" + mobile + (1380 + i + family.length()) + ";");
    }
    return String.join("\r\n", lines).getBytes(Charset.forName("windows-1256"));
  }

  private static void send(Visitor desk, byte[] table) {
    desk.presses("site.nav.admin");
    desk.presses("site.admin.imports");
    desk.page.getByLabel(desk.word("parties.import.file")).setInputFiles(
        new FilePayload("كشف-1440.csv", "text/csv", table));
    desk.presses("parties.import.send");
    desk.reads("parties.import.columns.lede");
  }

  private static void putRightAndTry(Visitor desk, int people) {
    desk.page.getByLabel(desk.word("parties.import.columns.of", "المرجع"), new com.microsoft.playwright.Page
        .GetByLabelOptions().setExact(true)).selectOption("identity");
    desk.presses("parties.import.try");
    desk.reads("parties.import.tried", 2 * people);
    assertThat(desk.page.locator("#report tbody tr").count()).isEqualTo(2 * people);
  }

  private static void take(Visitor desk, int people) {
    desk.presses("parties.import.take");
    desk.reads("parties.import.done", String.valueOf(2 * people), "0");
  }

  /** The same person, two of one household, or two: one after the other, as the queue shows them. */
  private static void decide(Visitor desk, String family, int pairs) {
    for (int i = 0; i < pairs; i++) {
      desk.presses("site.nav.duplicates");
      Locator pair = pair(desk, family);
      switch (i % 3) {
        case 1 -> {
          pair.getByRole(AriaRole.BUTTON, named(desk.word("parties.duplicates.different"))).click();
          desk.reads("parties.duplicates.different.done");
        }
        case 2 -> {
          look(desk, pair);
          desk.chooses("parties.duplicates.household.relation", "brother");
          desk.presses("parties.duplicates.household");
          desk.reads("parties.duplicates.household.done");
        }
        default -> {
          look(desk, pair);
          desk.presses("parties.merge.go");
          desk.reads("parties.merge.done");
        }
      }
    }
    desk.presses("site.nav.duplicates");
    assertThat(desk.page.locator("li.pair").filter(new Locator.FilterOptions().setHasText(family)).count()).isZero();
  }

  private static Locator pair(Visitor desk, String family) {
    Locator pair = desk.page.locator("li.pair").filter(new Locator.FilterOptions().setHasText(family)).first();
    while (!pair.isVisible()) {
      desk.presses("site.pager.next");
    }
    return pair;
  }

  private static void look(Visitor desk, Locator pair) {
    pair.getByRole(AriaRole.LINK, named(desk.word("parties.duplicates.look"))).click();
    desk.reads("parties.merge.lead");
  }

  private static Locator.GetByRoleOptions named(String words) {
    return new Locator.GetByRoleOptions().setName(words);
  }

  private static void undoOne(Visitor desk) {
    desk.presses("parties.duplicates.merges");
    desk.presses("parties.merges.undo");
    desk.reads("parties.merge.undone");
  }

  private static void find(Visitor desk, String typed, String name) {
    desk.page.keyboard().press("/");
    desk.page.keyboard().type(typed);
    desk.page.keyboard().press("Enter");
    desk.page.getByText(name).first().waitFor();
  }
}
