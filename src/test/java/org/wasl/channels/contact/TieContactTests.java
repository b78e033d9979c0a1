package org.wasl.channels.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.channels.Counter;
import org.wasl.kernel.Actor;
import org.wasl.parties.People;

@WaslTest
@Tag("store")
@Clause("P-0.1")
class TieContactTests {

  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;
  Counter counter;
  Actor officer;
  String mobile;
  String person;

  @BeforeEach
  void open() throws Exception {
    counter = new Counter(jdbc, http);
    officer = counter.staff("officer", "tabuk");
    mobile = People.mobile();
    person = counter.person(officer, mobile);
  }

  private String contact(String channel, String from) throws Exception {
    return Counter.read(counter.calls.post(officer, "/interactions", """
        {"channel": "%s", "direction": "in", "topic": "مكالمة فائتة", "text": "انقطع الخط", "contact": %s,
         "awaitsReply": true}""".formatted(channel, from == null ? null : "\"" + from + "\""))
        .andExpect(status().isCreated()), "$.id");
  }

  private Document page(MockHttpServletRequestBuilder call) throws Exception {
    return Jsoup.parse(http.perform(call.with(People.as(officer))).andExpect(status().isOk())
        .andReturn().getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
  }

  private List<String> topics() throws Exception {
    return Counter.read(counter.calls.get(officer, "/parties/" + person + "/timeline"), "$.items[*].title");
  }

  @Test
  void a_letter_of_nobody_s_is_tied_to_the_person_found_and_stands_in_their_thread() throws Exception {
    String letter = contact("letters", null);
    String family = jdbc.sql("select full_name from party where id = :id").param("id", UUID.fromString(person))
        .query(String.class).single().replaceAll(".* ", "");
    assertThat(page(get("/letters/" + letter)).select("a[href=/interactions/" + letter + "/person]")).hasSize(1);
    assertThat(page(get("/interactions/" + letter + "/person")).select("input[name=party]")).isEmpty();
    Document found = page(post("/interactions/" + letter + "/person/search").param("q", "حصه عايض " + family)
        .with(csrf()));
    assertThat(found.select("input[name=party]").eachAttr("value")).contains(person);
    assertThat(found.text()).doesNotContain(mobile, "انقطع الخط");
    assertThat(topics()).isEmpty();
    http.perform(post("/interactions/" + letter + "/person").param("party", person).param("channel", "letters")
        .with(csrf()).with(People.as(officer))).andExpect(redirectedUrl("/letters/" + letter));
    assertThat(topics()).containsExactly("مكالمة فائتة");
    http.perform(get("/letters/" + letter).with(People.as(officer)))
        .andExpect(content().string(containsString("حصة عايض سالم")));
    assertThat(jdbc.sql("select detail from journal_entry where what = 'channels.tied' and subject = :id")
        .param("id", UUID.fromString(letter)).query(String.class).list()).containsExactly(person);
  }

  @Test
  void those_who_share_the_number_it_came_from_are_offered_and_nobody_is_chosen_for_them() throws Exception {
    String brother = counter.person(officer, mobile);
    String call = contact("phone", mobile);
    assertThat(page(get("/interactions/" + call + "/person")).select("input[name=party]").eachAttr("value"))
        .containsExactlyInAnyOrder(person, brother);
    assertThat(topics()).isEmpty();
  }

  @Test
  void what_is_somebody_s_or_another_branch_s_is_not_tied() throws Exception {
    String call = contact("phone", mobile);
    String body = "{\"partyId\": \"" + person + "\"}";
    Actor umluj = counter.staff("officer", "umluj");
    counter.calls.post(umluj, "/interactions/" + call + "/person", body).andExpect(status().isNotFound());
    http.perform(get("/interactions/" + call + "/person").with(People.as(umluj))).andExpect(status().isNotFound());
    counter.calls.post(officer, "/interactions/" + call + "/person", """
        {"partyId": "0199a000-0000-7000-8000-000000000001"}""").andExpect(status().isNotFound());
    assertThat(topics()).isEmpty();
    counter.calls.post(officer, "/interactions/" + call + "/person", body).andExpect(status().isOk())
        .andExpect(jsonPath("$.partyId", is(person)));
    String another = counter.person(officer, null);
    counter.calls.post(officer, "/interactions/" + call + "/person", body.replace(person, another))
        .andExpect(status().isConflict()).andExpect(jsonPath("$.code", is("contact-somebodys")));
    assertThat(topics()).containsExactly("مكالمة فائتة");
  }

  @Test
  @Clause("P-3.7")
  void who_may_not_read_requests_learns_nothing_from_a_number_and_who_does_not_answer_closes_nothing() throws Exception {
    String reference = counter.request(officer, person);
    String call = contact("phone", null);
    Actor supporters = counter.staff("supporters", "tabuk");
    http.perform(get("/interactions/new").param("request", reference).with(People.as(supporters)))
        .andExpect(status().isForbidden());
    String body = """
        {"%s": "%s", "channel": "phone", "direction": "in", "topic": "سؤال", "text": "قيل", "outcome": "answered"}""";
    counter.calls.post(supporters, "/interactions", body.formatted("requestRef", reference))
        .andExpect(status().is(422)).andExpect(jsonPath("$.errors[0].code", is("request-unknown")));
    counter.calls.post(supporters, "/interactions", body.formatted("returns", call)).andExpect(status().isForbidden());
    http.perform(get("/interactions").with(People.as(officer))).andExpect(content().string(containsString(call)));
  }

  @Test
  void a_try_that_reached_somebody_else_ties_nothing() throws Exception {
    String call = contact("phone", mobile);
    counter.calls.post(officer, "/interactions", """
        {"partyId": "%s", "channel": "phone", "direction": "out", "topic": "رددنا على المكالمة", "text": "ليس رقمها",
         "outcome": "wrong-number", "returns": "%s"}""".formatted(person, call)).andExpect(status().isCreated());
    assertThat(topics()).containsExactly("رددنا على المكالمة");
    assertThat(page(get("/interactions/" + call + "/person")).select("input[name=q]")).isNotEmpty();
  }

  @Test
  void answering_a_call_with_the_name_of_the_person_ties_the_call_too() throws Exception {
    String call = contact("phone", mobile);
    counter.calls.post(officer, "/interactions", """
        {"partyId": "%s", "channel": "phone", "direction": "out", "topic": "رددنا على المكالمة", "text": "سألت عن الموعد",
         "outcome": "answered", "returns": "%s"}""".formatted(person, call)).andExpect(status().isCreated());
    assertThat(topics()).containsExactly("رددنا على المكالمة", "مكالمة فائتة");
  }
}
