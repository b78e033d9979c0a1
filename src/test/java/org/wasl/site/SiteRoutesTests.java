package org.wasl.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.kernel.Uuid7;

@WaslTest
class SiteRoutesTests {

  @Autowired MockMvc web;
  @Autowired org.wasl.catalogue.Catalogue catalogue;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/services", "/services/bed-loan", "/answers", "/rights", "/follow", "/rate", "/sign-in"})
  @Clause("P-3.6")
  void a_public_page_needs_no_account_and_stands_in_both_languages(String path) throws Exception {
    var arabic = web.perform(get(path)).andReturn().getResponse();
    assertThat(arabic.getStatus()).isEqualTo(200);
    assertThat(html(arabic)).isEqualTo("ar rtl");
    var english = web.perform(get(path).cookie(new Cookie("wasl_language", "en"))).andReturn().getResponse();
    assertThat(html(english)).isEqualTo("en ltr");
  }

  @Test
  @Clause("P-2.1")
  void what_to_bring_is_read_from_the_guide_before_one_sets_out() throws Exception {
    var page = Jsoup.parse(web.perform(get("/services")).andReturn().getResponse().getContentAsString());
    assertThat(page.select("details.svc")).hasSameSizeAs(catalogue.offered());
    assertThat(page.select("details.svc .bring li").eachText())
        .anyMatch(each -> each.startsWith(catalogue.offered().getFirst().items().getFirst().nameAr()));
  }

  @Test
  @Clause("P-2.3")
  void an_answer_that_was_approved_and_shown_is_read_by_everybody_and_no_other_is() throws Exception {
    String mark = "س" + System.nanoTime();
    UUID shown = answer(mark + " هل يرافقني أحد؟", true);
    UUID hidden = answer(mark + " هل يُحفظ ملفي؟", false);
    var arabic = Jsoup.parse(web.perform(get("/answers")).andReturn().getResponse().getContentAsString(UTF_8));
    assertThat(arabic.select("details.svc h3").eachText()).contains(mark + " هل يرافقني أحد؟")
        .doesNotContain(mark + " هل يُحفظ ملفي؟");
    var english = Jsoup.parse(web.perform(get("/answers").cookie(new Cookie("wasl_language", "en"))).andReturn()
        .getResponse().getContentAsString(UTF_8));
    assertThat(english.select("details.svc h3").eachText()).contains("May someone come along?");
    assertThat(web.perform(get("/ask")).andReturn().getResponse().getRedirectedUrl()).isEqualTo("/answers");
    assertThat(Jsoup.parse(web.perform(get("/")).andReturn().getResponse().getContentAsString(UTF_8))
        .select("a.door[href=/answers]")).hasSize(1);
    jdbc.sql("delete from approved_answer where id in (:ids)").param("ids", List.of(shown, hidden)).update();
  }

  private UUID answer(String question, boolean shown) {
    UUID id = Uuid7.next();
    jdbc.sql("""
            insert into approved_answer (id, question_ar, question_en, answer_ar, answer_en, topic, status, shown,
                                         proposed_by, proposed_by_name, proposed_at, approved_by_name, approved_at)
            values (:id, :question, 'May someone come along?', 'نعم.', 'Yes.', 'transport', 'approved', :shown, :id,
                    'نوف', :now, 'أبو خالد', :now)""")
        .param("id", id).param("question", question).param("shown", shown)
        .param("now", Instant.parse("2026-11-22T08:00:00Z").atOffset(ZoneOffset.UTC)).update();
    return id;
  }

  @Test
  void a_wrong_number_or_code_says_so_at_the_code_and_keeps_the_number() throws Exception {
    for (String reference : new String[] {"R-1448-999999", "hello"}) {
      var answer = web.perform(post("/follow").with(csrf()).param("reference", reference).param("code", "12345678"))
          .andReturn().getResponse();
      assertThat(answer.getStatus()).isEqualTo(404);
      var page = Jsoup.parse(answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
      assertThat(page.select("#f-code").attr("aria-invalid")).isEqualTo("true");
      assertThat(page.select("#f-reference").val()).isEqualTo(reference);
    }
  }

  @Test
  void the_language_is_chosen_by_a_form_and_leads_back() throws Exception {
    var answer = web.perform(post("/language").with(csrf()).param("language", "en").param("back", "/rights"))
        .andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(303);
    assertThat(answer.getRedirectedUrl()).isEqualTo("/rights");
    assertThat(answer.getCookie("wasl_language").getValue()).isEqualTo("en");
  }

  @Test
  void the_first_load_of_a_page_stays_light() throws Exception {
    int bytes = 0;
    for (String file : new String[] {"/", "/css/public.css", "/js/wasl.js", "/icons.svg", "/favicon.svg"}) {
      bytes += fetched(file).body().length;
    }
    assertThat(bytes).isLessThan(100_000);
  }

  @Test
  void a_style_sheet_comes_whole_and_may_be_kept_for_a_year() throws Exception {
    var sheet = fetched("/css/wasl.css");
    assertThat(new String(sheet.body())).contains("@layer reset, tokens, base").contains(".promise").doesNotContain("@import");
    assertThat(sheet.headers().firstValue("Cache-Control").orElse("")).contains("max-age=31536000");
  }

  @Test
  void an_address_that_does_not_exist_has_a_page_that_says_so() throws Exception {
    var page = fetched("/rate/x/y/z");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(Jsoup.parse(new String(page.body())).select("html").attr("dir")).isEqualTo("rtl");
  }

  @Test
  void a_form_that_has_grown_too_old_says_so() throws Exception {
    var post = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/language"))
        .POST(HttpRequest.BodyPublishers.ofString("language=en"))
        .header("Content-Type", "application/x-www-form-urlencoded").build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      var answer = client.send(post, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.body()).contains("انتهت صلاحية هذه الصفحة");
    }
  }

  private HttpResponse<byte[]> fetched(String path) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
          HttpResponse.BodyHandlers.ofByteArray());
    }
  }

  private static String html(MockHttpServletResponse response) throws Exception {
    var html = Jsoup.parse(response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8)).select("html");
    return html.attr("lang") + " " + html.attr("dir");
  }
}
