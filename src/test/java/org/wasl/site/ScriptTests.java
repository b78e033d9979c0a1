package org.wasl.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wasl.browser.Axe;
import org.wasl.browser.ChromiumFinder;
import org.wasl.kernel.Refusal;
import org.wasl.web.Language;
import org.wasl.web.Pages;

/**
 * The keys, the drafts and the looks of the pages in a real browser, under the content security policy, without the
 * rest of the application: a little server hands out the shapes of the style page.
 */
@Tag("journeys")
class ScriptTests {

  private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'";
  private static final String DRAFT = """
      <!doctype html><html lang="ar" dir="rtl"><head><title>x</title>
      <script src="/js/wasl.js" defer data-kept="kept" data-forget="forget"></script></head>
      <body><main id="main"><form id="form" method="post" data-draft="test"><input id="f-note" name="note">
      <input id="f-number" name="number" data-secret="yes"><button class="btn main">x</button></form></main></body></html>
      """;
  private static final String TWO = """
      <!doctype html><html lang="ar" dir="rtl"><head><title>x</title><script src="/js/wasl.js" defer></script></head>
      <body><main id="main"><form id="approve" method="post"><button class="btn main">x</button></form>
      <form id="withdraw" method="post" data-enter="next"><input id="f-reason" name="reason"><button class="btn">y</button>
      </form><form id="table" method="post" data-many><button class="btn">z</button></form></main></body></html>
      """;
  private static HttpServer server;
  private static Playwright playwright;
  private static Browser browser;
  private Page page;
  private final List<String> complaints = new java.util.concurrent.CopyOnWriteArrayList<>();

  @BeforeAll
  static void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", ScriptTests::answer);
    server.start();
    playwright = ChromiumFinder.playwright();
    browser = ChromiumFinder.launch(playwright);
  }

  @AfterAll
  static void close() {
    playwright.close();
    server.stop(0);
  }

  @BeforeEach
  void freshTab() {
    page = browser.newContext().newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text());
      }
    });
  }

  @AfterEach
  void leave() {
    page.context().close();
  }

  @Test
  void a_slash_goes_to_the_search_box_and_a_question_mark_shows_the_keys() {
    visit("request", Language.AR);
    page.keyboard().press("/");
    assertThat(page.locator("#q")).isFocused();
    page.locator("#main").focus();
    page.keyboard().press("?");
    assertThat(page.locator("dialog#keys")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog#keys")).isHidden();
    assertThat(complaints).isEmpty();
  }

  @Test
  void a_digit_sets_the_mark_in_the_group_that_has_the_focus() {
    visit("intake", Language.AR);
    page.locator("input[name=m2]").first().focus();
    page.keyboard().press("1");
    assertThat(page.locator("input[name=m2][value=matched]")).isChecked();
    page.locator("input[name=m2]:checked").dispatchEvent("keydown", Map.of("key", "٥", "bubbles", true));
    assertThat(page.locator("input[name=m2][value=missing]")).isChecked();
    assertThat(page.locator("input[name=m1][value=matched]")).isChecked();
  }

  @Test
  void enter_goes_on_and_f2_sets_the_sentence_large() {
    visit("intake", Language.EN);
    page.locator("#f-visitor").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#f-mobile")).isFocused();
    page.keyboard().press("F2");
    assertThat(page.locator("dialog.large")).containsText("We have received your request");
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog.large")).hasCount(0);
  }

  @Test
  void the_first_wrong_field_has_the_focus() {
    visit("intake", Language.AR);
    assertThat(page.locator("#f-mobile")).isFocused();
  }

  @Test
  void a_half_filled_form_is_put_back_but_a_secret_is_not() {
    page.navigate(address("/draft"));
    page.locator("#f-note").fill("الدور الأول، دون مصعد");
    page.locator("#f-number").fill("1990000001");
    page.reload();
    assertThat(page.locator("#f-note")).hasValue("الدور الأول، دون مصعد");
    assertThat(page.locator("#f-number")).hasValue("");
    assertThat(page.locator(".draft-note")).isVisible();
    page.locator(".draft-note button").click();
    page.reload();
    assertThat(page.locator("#f-note")).hasValue("");
  }

  @Test
  void the_keys_press_the_button_of_the_form_that_is_typed_in_and_never_another_s() {
    page.navigate(address("/two"));
    page.evaluate("""
        () => { window.sent = []; document.addEventListener('submit', e => {
          if (!e.defaultPrevented) window.sent.push(e.target.id); e.preventDefault(); }); }""");
    page.locator("#f-reason").fill("تغيّر الحكم");
    page.keyboard().press("Enter");
    assertThat(page.locator("#withdraw button")).isFocused();
    page.locator("#f-reason").press("Control+Enter");
    assertThat(page.evaluate("() => window.sent")).isEqualTo(List.of("withdraw"));
  }

  @Test
  void a_form_that_answers_with_a_file_may_be_pressed_again() {
    page.navigate(address("/two"));
    page.evaluate("""
        () => { window.sent = 0; document.addEventListener('submit', e => {
          if (!e.defaultPrevented) window.sent++; e.preventDefault(); }); }""");
    page.evaluate("() => { const b = document.querySelector('#table button'); b.click(); b.click(); }");
    assertThat(page.evaluate("() => window.sent")).isEqualTo(2);
    assertThat(page.locator("#table button")).not().hasAttribute("aria-busy", "true");
  }

  @Test
  void a_second_press_is_not_sent() {
    page.navigate(address("/draft"));
    page.evaluate("""
        () => { window.sent = 0; document.addEventListener('submit', e => {
          if (!e.defaultPrevented) window.sent++; e.preventDefault(); }); }""");
    page.locator("#f-note").fill("مرة");
    page.evaluate("() => { const b = document.querySelector('#form .btn.main'); b.click(); b.click(); }");
    assertThat(page.evaluate("() => window.sent")).isEqualTo(1);
  }

  static Stream<Object[]> looks() {
    return Stream.of("today", "find", "file", "intake", "request", "desk", "admin", "receipt", "parts", "home", "follow", "sign-in")
        .flatMap(screen -> Stream.of(Language.values()).map(language -> new Object[] {screen, language}));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void a_page_is_never_wider_than_the_screen_and_breaks_no_rule_of_access(String screen, Language language) {
    visit(screen, language);
    for (int width : new int[] {320, 360, 820, 1440}) {
      page.setViewportSize(width, 900);
      assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
          .as("%s at %d", screen, width).isLessThanOrEqualTo(width);
    }
    assertThat(Axe.barriers(page)).isEmpty();
    assertThat(complaints).isEmpty();
  }

  private void visit(String screen, Language language) {
    page.navigate(address("/" + language.code() + "/" + screen));
  }

  private static String address(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  private static void answer(HttpExchange call) throws IOException {
    String path = call.getRequestURI().getPath();
    boolean file = path.matches("/(css|js|fonts|webjars)/.*|/[a-z]+\\.svg");
    byte[] body = file ? file(path) : html(path).getBytes(StandardCharsets.UTF_8);
    call.getResponseHeaders().add("Content-Type", type(path));
    call.getResponseHeaders().add("Content-Security-Policy", POLICY);
    call.sendResponseHeaders(200, body.length);
    try (var out = call.getResponseBody()) {
      out.write(body);
    }
  }

  private static byte[] file(String path) throws IOException {
    if (path.startsWith("/webjars/")) {
      try (var jar = ScriptTests.class.getResourceAsStream("/META-INF/resources" + path)) {
        return jar.readAllBytes();
      }
    }
    return Pages.sent(path);
  }

  private static String html(String path) {
    if (path.equals("/draft")) {
      return DRAFT;
    }
    if (path.equals("/two")) {
      return TWO;
    }
    Language language = Language.of(path.substring(1, 3));
    var ui = Pages.ui(language, Pages.officer("parties.find", "requests.read", "requests.decide"), path);
    String screen = path.substring(4);
    return switch (screen) {
      case "parts" -> Pages.render("site/style", ui, Map.of());
      case "home" -> Pages.render("site/home", ui, Map.of("branches", List.of()));
      case "follow" -> Pages.render("site/follow", ui, Map.of("phone", "014 000 0123", "reference", "",
          "refusals", List.of(Refusal.at("code", "follow-not-found"))));
      case "sign-in" -> Pages.render("site/sign-in", ui, Map.of("username", "", "error", "problem.wrong-credentials"));
      default -> Pages.render("site/style/" + screen, ui, Map.of());
    };
  }

  private static String type(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1);
    return switch (ending) {
      case "css" -> "text/css";
      case "js" -> "text/javascript";
      case "svg" -> "image/svg+xml";
      case "woff2" -> "font/woff2";
      default -> "text/html;charset=UTF-8";
    };
  }
}
