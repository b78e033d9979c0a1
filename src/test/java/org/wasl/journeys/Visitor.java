package org.wasl.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.wasl.web.Language;
import org.wasl.web.Texts;

/**
 * Somebody at a screen: uses only what is visible, by its words, with clicks and keys. The words are asked for by their
 * keys, so that one journey is told in both languages.
 */
final class Visitor implements AutoCloseable {

  final Page page;
  private final BrowserContext context;
  private final Texts texts;
  private final Language language;
  private final String base;

  Visitor(Browser browser, Texts texts, Language language, int port) {
    this.texts = texts;
    this.language = language;
    this.base = "http://localhost:" + port;
    this.context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900)
        .setLocale(language == Language.AR ? "ar-SA" : "en-GB"));
    context.addCookies(List.of(new Cookie("wasl_language", language.code()).setUrl(base)));
    this.page = context.newPage();
    page.setDefaultTimeout(10_000);
  }

  /** What the key says in this visitor's language. */
  String word(String key, Object... args) {
    return texts.text(language, key, args);
  }

  Visitor opens(String path) {
    page.navigate(base + path);
    return this;
  }

  /** Signs in at the door. */
  Visitor signsIn(String username, String password) {
    opens("/sign-in");
    types("site.sign-in.username", username);
    types("site.sign-in.password", password);
    presses("site.sign-in.enter");
    return this;
  }

  /** Types into the field of that label. */
  Visitor types(String label, String text) {
    field(word(label)).fill(text);
    return this;
  }

  /** Chooses from the list of that label. */
  Visitor chooses(String label, String value) {
    field(word(label)).selectOption(value);
    return this;
  }

  private Locator field(String label) {
    return page.getByLabel(begins(label)).filter(visible()).first();
  }

  /** The browser's own patterns know no {@code \\Q}. */
  private static Pattern begins(String words) {
    return Pattern.compile("^\\s*" + words.replaceAll("([\\[\\](){}.*+?^$|/\\\\])", "\\\\$1"));
  }

  private static Locator.FilterOptions visible() {
    return new Locator.FilterOptions().setVisible(true);
  }

  /** Presses the button or link that says so. */
  Visitor presses(String key, Object... args) {
    pressesWords(word(key, args));
    return this;
  }

  Visitor pressesWords(String words) {
    Pattern name = begins(words);
    Locator button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
        .or(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)))
        .or(page.locator("summary").filter(new Locator.FilterOptions().setHasText(name)))
        .filter(visible()).first();
    button.click();
    page.waitForLoadState();
    return this;
  }

  /** Presses the last of several that say so. */
  Visitor pressesLast(String key) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(word(key)).setExact(true))
        .filter(visible()).last().click();
    page.waitForLoadState();
    return this;
  }

  /** Ticks the choice that says so. */
  Visitor ticks(String key) {
    page.locator("label").filter(new Locator.FilterOptions().setHasText(begins(word(key)))).filter(visible()).first()
        .click();
    return this;
  }

  /** Waits until the page says so. */
  Visitor reads(String key, Object... args) {
    page.getByText(word(key, args)).filter(visible()).first().waitFor();
    return this;
  }

  /** The text of the page. */
  String text() {
    return page.locator("body").innerText();
  }

  /** Path of the page at hand. */
  String path() {
    return java.net.URI.create(page.url()).getPath();
  }

  /** Leaves a picture of the last page behind, to look at when a journey ended too early. */
  @Override
  public void close() {
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
        .setPath(Path.of("target", "journeys", language.code() + "-last.png")));
    context.close();
  }
}
