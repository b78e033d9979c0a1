package org.wasl.satisfaction.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.delivery.Approved;
import org.wasl.kernel.Actor;
import org.wasl.parties.People;

@WaslTest
@Tag("store")
@Clause("P-2.5")
class QualityPageTests {

  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;

  @Test
  void a_low_rating_is_followed_up_and_what_was_found_is_written_down() throws Exception {
    Actor quality = quality();
    Approved served = Approved.request(http, jdbc);
    rateLow(served, "انتظرت طويلًا");
    Document before = page(quality, "ar", "/quality");
    assertThat(before.text()).contains(served.reference()).contains("انتظرت طويلًا");
    String action = before.select("li:contains(" + served.reference() + ") form").attr("action");
    http.perform(post(action).with(csrf()).with(People.as(quality)).param("finding", ""))
        .andExpect(status().is(422));
    http.perform(post(action).with(csrf()).with(People.as(quality)).param("finding", "موعد واحد بدل موعدين"))
        .andExpect(status().is3xxRedirection());
    assertThat(page(quality, "ar", "/quality").text()).doesNotContain(served.reference());
    http.perform(post(action).with(csrf()).with(People.as(quality)).param("finding", "مرة أخرى"))
        .andExpect(status().isNotFound());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  @Clause("P-2.6c")
  void results_tell_of_closed_quarters_and_of_groups_of_ten(String language) throws Exception {
    String quarter = language.equals("ar") ? "2019-Q2" : "2019-Q3";
    String few = insert(quarter, "few" + language, "haql", 4, 3);
    String many = insert(quarter, "many" + language, "tabuk", 4, 12);
    insert(quarter, "more" + language, "duba", 3, 30);
    insert("2999-Q1", "future" + language, "tabuk", 5, 40);
    Document page = page(quality(), language, "/quality?quarter=" + quarter);
    assertThat(page.select("html").attr("lang")).isEqualTo(language);
    assertThat(page.select("tr:contains(" + few + ") bdi")).as("three ratings are not shown").isEmpty();
    assertThat(page.select("tr:contains(" + many + ") bdi")).as("nor what would give them away").isEmpty();
    assertThat(page.select("tr:contains(more" + language + ")").text()).contains("30");
    assertThat(page.text()).doesNotContain("2999");
    assertThat(page.select("[style], style, script:not([src])")).isEmpty();
  }

  @Test
  void nobody_reads_it_without_the_right_or_with_the_sight_of_one_branch() throws Exception {
    Actor officer = People.officer(jdbc, "tabuk");
    http.perform(get("/quality").with(People.as(officer))).andExpect(status().isForbidden());
    http.perform(get("/quality").with(People.as(Approved.with(officer, "satisfaction.read"))))
        .andExpect(status().isForbidden());
    http.perform(post("/quality/follow-ups/" + UUID.randomUUID()).with(csrf()).with(People.as(officer))
        .param("finding", "x")).andExpect(status().isForbidden());
  }

  @Test
  void a_reader_who_does_not_follow_up_sees_no_single_rating() throws Exception {
    Approved served = Approved.request(http, jdbc);
    rateLow(served, "لا يراه غير الجودة");
    Actor manager = Approved.with(People.everywhere(People.officer(jdbc, "tabuk")), "satisfaction.read");
    assertThat(page(manager, "ar", "/quality").text()).doesNotContain(served.reference())
        .doesNotContain("لا يراه");
  }

  private Actor quality() {
    return Approved.with(People.everywhere(People.officer(jdbc, "tabuk")),
        "satisfaction.read", "satisfaction.follow-up");
  }

  private void rateLow(Approved served, String comment) throws Exception {
    http.perform(post("/api/v1/public/ratings/" + served.served(http, jdbc))
        .contentType(MediaType.APPLICATION_JSON)
        .content("{\"stars\": 1, \"comment\": \"" + comment + "\"}")).andExpect(status().isCreated());
  }

  private String insert(String quarter, String service, String branch, int stars, int times) {
    for (int i = 0; i < times; i++) {
      jdbc.sql("""
              insert into rating (id, quarter, service, branch, stars)
              values (:id, :quarter, :service, :branch, :stars)""")
          .param("id", UUID.randomUUID()).param("quarter", quarter).param("service", service)
          .param("branch", branch).param("stars", stars).update();
    }
    return service;
  }

  private Document page(Actor actor, String language, String path) throws Exception {
    return Jsoup.parse(http.perform(get(path).with(People.as(actor)).cookie(new Cookie("wasl_language",
        language)))
        .andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
  }
}
