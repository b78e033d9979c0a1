package org.wasl.channels.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.channels.Counter;
import org.wasl.kernel.Actor;
import org.wasl.parties.People;

@WaslTest
@Tag("store")
@Clause("P-0.1")
@Clause("P-3")
class TimelineTests {

  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;
  Counter counter;
  Actor officer;
  String person;

  @BeforeEach
  void open() throws Exception {
    counter = new Counter(jdbc, http);
    officer = counter.staff("officer", "tabuk");
    person = counter.person(officer, null);
  }

  @Test
  void it_runs_newest_first_whenever_things_were_written_down() throws Exception {
    contact("phone", "الثاني", "2026-11-10T09:00:00+03:00");
    contact("letters", "الثالث", "2026-11-16T10:30:00+03:00");
    contact("social", "الأول", "2026-11-08T12:20:00+03:00");
    List<String> titles = Counter.read(timeline(), "$.items[*].title");
    assertThat(titles).containsExactly("الثالث", "الثاني", "الأول");
  }

  @Test
  void contacts_messages_and_the_request_stand_on_one_line() throws Exception {
    String request = counter.request(officer, person);
    counter.calls.post(officer, "/interactions", """
        {"requestRef": "%s", "channel": "phone", "direction": "in", "topic": "سأل عن المرافق", "text": "وأُعطي الرقم"}"""
        .formatted(request)).andExpect(status().isCreated());
    List<String> kinds = Counter.read(timeline(), "$.items[*].kind");
    assertThat(kinds).startsWith("contact").contains("message", "received");
    counter.calls.get(officer, "/requests/" + request + "/timeline").andExpect(status().isOk())
        .andExpect(jsonPath("$.items[0].title").value("سأل عن المرافق"))
        .andExpect(jsonPath("$.items[0].requestRef").value(request))
        .andExpect(jsonPath("$.items[0].by").value("نوف العطوي"));
  }

  @Test
  void pages_of_things_that_happened_at_the_same_moment_leave_none_out_and_repeat_none() throws Exception {
    for (int i = 0; i < 13; i++) {
      contact("phone", "م" + i, "2026-11-10T09:00:00+03:00");
    }
    List<String> seen = new ArrayList<>();
    String next = null;
    do {
      ResultActions page = next == null
          ? counter.calls.get(officer, "/parties/" + person + "/timeline", "limit", "5")
          : counter.calls.get(officer, "/parties/" + person + "/timeline", "limit", "5", "cursor", next);
      page.andExpect(status().isOk());
      seen.addAll(Counter.read(page, "$.items[*].title"));
      next = ((List<String>) Counter.<List<String>>read(page, "$[?(@.next)].next")).stream().findFirst().orElse(null);
    } while (next != null);
    assertThat(seen).containsExactlyInAnyOrderElementsOf(IntStream.range(0, 13).mapToObj(i -> "م" + i).toList());
    counter.calls.get(officer, "/parties/" + person + "/timeline", "cursor", "bm9uc2Vuc2U")
        .andExpect(status().isBadRequest());
  }

  @Test
  void what_was_said_is_for_who_may_open_the_file_and_nobody_else() throws Exception {
    contact("interview", "زيارة", "2026-11-10T09:00:00+03:00");
    counter.calls.get(counter.staff("agent", "duba"), "/parties/" + person + "/timeline").andExpect(status().isOk());
    for (String role : new String[] {"dpo", "admin", "volunteer-coordinator", "supporters"}) {
      counter.calls.get(counter.staff(role, "tabuk"), "/parties/" + person + "/timeline")
          .andExpect(status().isForbidden()).andExpect(jsonPath("$.code").value("not-permitted"));
    }
    counter.calls.get(counter.staff("officer", "duba"), "/parties/" + person + "/timeline")
        .andExpect(status().isForbidden());
    counter.calls.get(officer, "/parties/" + java.util.UUID.randomUUID() + "/timeline")
        .andExpect(status().isNotFound());
  }

  @ParameterizedTest
  @CsvSource({"ar,الهاتف · وارد,إضافة تواصل", "en,Phone · in,Add a contact"})
  void the_page_says_channel_and_direction_in_words(String language, String way, String add) throws Exception {
    contact("phone", "سؤال", "2026-11-10T09:00:00+03:00");
    http.perform(get("/parties/" + person + "/timeline").cookie(new Cookie("wasl_language", language))
            .with(People.as(officer)))
        .andExpect(status().isOk()).andExpect(content().string(containsString(way)))
        .andExpect(content().string(containsString(add)))
        .andExpect(content().string(containsString("1448/05/30")));
  }

  @Test
  void the_file_of_a_person_shows_the_line_and_the_requests() throws Exception {
    String request = counter.request(officer, person);
    contact("letters", "تقرير من المستشفى", "2026-11-10T09:00:00+03:00");
    http.perform(get("/parties/" + person).with(People.as(officer))).andExpect(status().isOk())
        .andExpect(content().string(containsString("ما جرى، عبر كل القنوات")))
        .andExpect(content().string(containsString("تقرير من المستشفى")))
        .andExpect(content().string(containsString("/requests/" + request)))
        .andExpect(content().string(containsString("/interactions/new?party=" + person)));
    http.perform(get("/parties/" + person).with(People.as(counter.staff("dpo", "tabuk")))).andExpect(status().isOk())
        .andExpect(content().string(org.hamcrest.Matchers.not(containsString("تقرير من المستشفى"))));
  }

  @Test
  void the_page_of_a_request_shows_its_line() throws Exception {
    String request = counter.request(officer, person);
    http.perform(get("/requests/" + request).with(People.as(officer))).andExpect(status().isOk())
        .andExpect(content().string(containsString("ما جرى، عبر كل القنوات")))
        .andExpect(content().string(containsString("/interactions/new?request=" + request)));
    http.perform(get("/requests/" + request + "/timeline").with(People.as(officer))).andExpect(status().isOk())
        .andExpect(content().string(containsString("استُلم الطلب")));
  }

  private ResultActions timeline() throws Exception {
    return counter.calls.get(officer, "/parties/" + person + "/timeline").andExpect(status().isOk());
  }

  private void contact(String channel, String topic, String at) throws Exception {
    counter.calls.post(officer, "/interactions", """
        {"partyId": "%s", "channel": "%s", "direction": "in", "topic": "%s", "text": "نص", "at": "%s"}"""
        .formatted(person, channel, topic, at)).andExpect(status().isCreated());
  }
}
