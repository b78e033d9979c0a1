package org.wasl.satisfaction.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.delivery.Approved;

/** The person rates from the link alone: no sign-in, no script. */
@WaslTest
@Clause("P-2.6c")
class RatingPageTests {

  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void the_link_opens_a_form_that_names_nobody_and_takes_one_rating(String language) throws Exception {
    Approved served = Approved.request(http, jdbc);
    String path = "/rate/" + served.served(http, jdbc);
    Document form = page(get(path), language, 200);
    assertThat(form.select("html").attr("lang")).isEqualTo(language);
    assertThat(form.select("input[name=stars]")).hasSize(5);
    assertThat(form.select("input[name=answer-courtesy]")).hasSize(5);
    assertThat(form.select("[style], style, script:not([src])")).isEmpty();
    assertThat(form.text()).doesNotContain(served.reference()).doesNotContain("فاطمة");
    http.perform(post(path).with(csrf()).param("stars", "5").param("answer-time", "4").param("comment",
        "أحسنتم")
            .param("anonymous", "true"))
        .andExpect(status().is3xxRedirection()).andExpect(redirectedUrl("/rate/thanks"));
    assertThat(page(get("/rate/thanks"), language, 200).select("h1")).hasSize(1);
    assertThat(page(get(path), language, 409).select("h1").text()).isNotBlank();
    assertThat(page(post(path).with(csrf()).param("stars", "1"), language, 409).select("h1")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void a_form_without_stars_comes_back_with_what_was_written(String language) throws Exception {
    String path = "/rate/" + Approved.request(http, jdbc).served(http, jdbc);
    Document again = page(post(path).with(csrf()).param("comment", "كان الانتظار طويلًا")
        .param("answer-time", "2"),
        language, 422);
    assertThat(again.select("textarea").text()).isEqualTo("كان الانتظار طويلًا");
    assertThat(again.select("input[name=answer-time][value=2]").hasAttr("checked")).isTrue();
    assertThat(again.select("#f-stars-err").text()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void a_wrong_link_says_so_kindly(String language) throws Exception {
    assertThat(page(get("/rate/nothing"), language, 404).select("h1")).hasSize(1);
  }

  private Document page(MockHttpServletRequestBuilder call, String language, int status) throws Exception {
    return Jsoup.parse(http.perform(call.cookie(new Cookie("wasl_language", language)))
        .andExpect(status().is(status)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
  }
}
