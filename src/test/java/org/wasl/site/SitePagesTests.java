package org.wasl.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wasl.kernel.Refusal;
import org.wasl.web.Language;
import org.wasl.web.Pages;
import org.wasl.web.Ui;

/** The pages that belong to the site itself, in both languages; each is also left in target/look to be looked at. */
class SitePagesTests {

  record Shown(String template, String file, Language language, boolean signedIn, Map<String, Object> model) {
    @Override
    public String toString() {
      return file + "-" + language.code();
    }
  }

  static Stream<Shown> pages() {
    return Stream.of(Language.values()).flatMap(language -> Stream.of(
        new Shown("site/sign-in", "sign-in", language, false, Map.of("username", "", "error", "")),
        new Shown("site/sign-in", "sign-in-wrong", language, false,
            Map.of("username", "officer", "error", "problem.wrong-credentials")),
        new Shown("site/style", "style", language, true, Map.of()),
        new Shown("site/problem", "problem-404", language, false,
            Map.of("status", 404, "refusals", List.of(Refusal.of("not-found")))),
        new Shown("site/problem", "problem-403", language, true,
            Map.of("status", 403, "refusals", List.of(Refusal.of("not-permitted")))),
        new Shown("site/problem", "problem-409", language, true,
            Map.of("status", 409, "refusals", List.of(Refusal.of("stale-record")))),
        new Shown("site/problem", "problem-500", language, true,
            Map.of("status", 500, "refusals", List.of(Refusal.of("our-error-page", "0190-ab"))))));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_stands_in_its_language_and_direction(Shown shown) throws IOException {
    Ui ui = Pages.ui(shown.language(), shown.signedIn() ? Pages.officer("parties.read", "requests.read") : null, "/x");
    String html = Pages.render(shown.template(), ui, shown.model());
    leave(shown, html);
    Document page = Jsoup.parse(html);
    assertThat(page.select("html").attr("lang")).isEqualTo(shown.language().code());
    assertThat(page.select("html").attr("dir")).isEqualTo(shown.language().direction());
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.title()).isNotBlank();
    assertThat(page.select("[style], style, script:not([src])")).isEmpty();
    assertThat(page.select("input:not([type=hidden]):not([id]), select:not([id])").stream()
        .filter(each -> each.closest("label") == null)).isEmpty();
  }

  private static void leave(Shown shown, String html) throws IOException {
    Path look = Path.of("target/look");
    Files.createDirectories(look);
    Files.writeString(look.resolve(shown + ".html"), html);
  }
}
