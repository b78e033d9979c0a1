package org.wasl.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refusal;
import org.wasl.organization.Branch;
import org.wasl.requests.FollowedRequest;
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

  private static final List<Branch> BRANCHES = List.of(
      new Branch("tabuk", "فرع تبوك", "Tabuk branch", "تبوك", "014 000 0123"),
      new Branch("duba", "مكتب ضباء", "Duba office", "ضباء", "014 000 0124"),
      new Branch("umluj", "مكتب أملج", "Umluj office", "أملج", "014 000 0126"));

  private static final String PHONE = "phone";
  private static final String SEAT = "014 000 0123";

  static Stream<Shown> pages() {
    return Stream.concat(ownPages(), Stream.of("today", "find", "file", "intake", "request", "desk", "admin", "receipt")
        .flatMap(screen -> Stream.of(Language.values()).map(
            language -> new Shown("site/style/" + screen, "shape-" + screen, language, true, Map.of()))));
  }

  private static Stream<Shown> ownPages() {
    return Stream.of(Language.values()).flatMap(language -> Stream.of(
        new Shown("site/sign-in", "sign-in", language, false, Map.of("username", "", "error", "")),
        new Shown("site/sign-in", "sign-in-wrong", language, false,
            Map.of("username", "officer", "error", "problem.wrong-credentials")),
        new Shown("site/home", "home", language, false, Map.of("branches", BRANCHES)),
        new Shown("site/answers", "answers", language, false, Map.of("answers", List.of())),
        new Shown("site/rights", "rights", language, false, Map.of()),
        new Shown("site/rate-how", "rate-how", language, false, Map.of(PHONE, SEAT)),
        new Shown("site/follow", "follow", language, false, Map.of(PHONE, SEAT, "reference", "", "refusals", List.of())),
        new Shown("site/follow", "follow-wrong", language, false, Map.of(PHONE, SEAT, "reference", "R-1448-000123",
            "refusals", List.of(Refusal.at("code", "not-found")))),
        new Shown("site/followed", "followed", language, false, Map.of(PHONE, SEAT, "request",
            followed("studying", LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 17), List.of(), null))),
        new Shown("site/followed", "followed-missing", language, false, Map.of(PHONE, SEAT, "request",
            followed("received", null, null, List.of(new FollowedRequest.Missing("home", "إثبات السكن", "Proof of residence")), null))),
        new Shown("site/followed", "followed-served", language, false,
            Map.of(PHONE, SEAT, "request", followed("served", null, null, List.of(), "/rate/x"))),
        new Shown("site/followed", "followed-appeal", language, false,
            Map.of(PHONE, SEAT, "request", followed("appeal", null, null, List.of(), null))),
        new Shown("site/rated", "rated", language, false, Map.of()),
        new Shown("site/keys", "keys", language, true, Map.of()),
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

  private static FollowedRequest followed(String state, @Nullable LocalDate promised, @Nullable LocalDate first,
      List<FollowedRequest.Missing> missing, @Nullable String rating) {
    return new FollowedRequest(new Reference("R-1448-000123"), state, Pages.NOW, Pages.NOW, promised, promised,
        Pages.NOW, first, missing, rating);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_stands_in_its_language_and_direction(Shown shown) throws IOException {
    Ui ui = Pages.ui(shown.language(), shown.signedIn() ? Pages.officer("parties.find", "requests.read", "requests.decide", "catalogue.edit") : null, "/x");
    String html = Pages.render(shown.template(), ui, shown.model());
    leave(shown, html);
    Document page = Jsoup.parse(html);
    assertThat(page.select("html").attr("lang")).isEqualTo(shown.language().code());
    assertThat(page.select("html").attr("dir")).isEqualTo(shown.language().direction());
    assertThat(page.select("h1")).isNotEmpty();
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
