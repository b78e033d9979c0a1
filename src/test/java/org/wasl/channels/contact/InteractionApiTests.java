package org.wasl.channels.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.channels.Counter;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Channel;

@WaslTest
@Tag("store")
@Clause("P-3")
class InteractionApiTests {

  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;
  Counter counter;
  Actor officer;

  @BeforeEach
  void open() {
    counter = new Counter(jdbc, http);
    officer = counter.staff("officer", "tabuk");
  }

  @ParameterizedTest
  @EnumSource(Channel.class)
  void a_contact_by_any_of_the_seven_channels_is_kept(Channel channel) throws Exception {
    String person = counter.person(officer, null);
    String id = Counter.read(record("""
        {"partyId": "%s", "channel": "%s", "direction": "in", "topic": "سؤال", "text": "سألت عن طلبها",
         "outcome": "أُجيبت"}""".formatted(person, channel.code()))
        .andExpect(status().isCreated()).andExpect(jsonPath("$.channel").value(channel.code()))
        .andExpect(jsonPath("$.partyId").value(person)), "$.id");
    assertThat(jdbc.sql("""
            select channel, direction, branch, staff from interaction where id = :id""")
        .param("id", UUID.fromString(id)).query().singleRow())
        .containsEntry("channel", channel.code()).containsEntry("direction", "in")
        .containsEntry("branch", "tabuk").containsEntry("staff", officer.id().value());
    assertThat(jdbc.sql("select what from journal_entry where kind = 'interaction' and subject = :id")
        .param("id", UUID.fromString(id)).query(String.class).list()).containsExactly("channels.recorded");
  }

  @Test
  void a_request_brings_its_person_and_another_persons_request_is_refused() throws Exception {
    String person = counter.person(officer, null);
    String other = counter.person(officer, null);
    String request = counter.request(officer, person);
    record("""
        {"requestRef": "%s", "channel": "phone", "direction": "out", "topic": "متابعة", "text": "أُبلغت"}"""
        .formatted(request.toLowerCase(java.util.Locale.ROOT)))
        .andExpect(status().isCreated()).andExpect(jsonPath("$.partyId").value(person))
        .andExpect(jsonPath("$.requestRef").value(request));
    record("""
        {"partyId": "%s", "requestRef": "%s", "channel": "phone", "direction": "out", "topic": "م", "text": "ن"}"""
        .formatted(other, request))
        .andExpect(status().is(422)).andExpect(jsonPath("$.code").value("request-of-another"))
        .andExpect(jsonPath("$.errors[0].pointer").value("/requestRef"));
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() throws Exception {
    record("""
        {"partyId": "%s", "requestRef": "R-1448-999999", "channel": "fax", "direction": "sideways", "medium": "واتساب",
         "text": "", "at": "2999-01-01T00:00:00+03:00", "returns": "%s", "handlingSeconds": -1,
         "inquiries": [{"answer": "نعم"}]}""".formatted(UUID.randomUUID(), UUID.randomUUID()))
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.errors[*].code").value(containsInAnyOrder("party-unknown", "request-unknown",
            "channel-unknown", "direction-unknown", "medium-form", "text-required", "text-required", "moment-to-come",
            "contact-not-waiting", "handling-out-of-range", "text-required")))
        .andExpect(jsonPath("$.errors[*].pointer").value(hasItem("/inquiries/0/question")));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "{\"channel\": \"phone\", \"direction\": \"in\", \"topic\": \"t\", \"text\": \"x\", \"mood\": \"good\"}",
    "{\"channel\": \"phone\", \"direction\": \"in\", \"topic\": 7, \"text\": \"x\"}",
    "{\"channel\": \"phone\", \"direction\": \"in\", \"topic\": \"t\", \"text\": \"x\", \"awaitsReply\": \"yes\"}",
    "[1]", ""})
  void unknown_fields_and_wrong_types_cannot_be_read(String body) throws Exception {
    record(body).andExpect(status().isBadRequest());
  }

  @Test
  void what_was_said_has_room_for_ten_thousand_characters_and_no_deceit() throws Exception {
    String body = "{\"channel\": \"letters\", \"direction\": \"in\", \"topic\": \"خطاب\", \"text\": \"%s\"}";
    record(body.formatted("ن".repeat(10_000))).andExpect(status().isCreated());
    record(body.formatted("ن".repeat(10_001))).andExpect(status().is(422))
        .andExpect(jsonPath("$.code").value("text-too-long"));
    record(body.formatted("موعد \u202E2026")).andExpect(status().is(422))
        .andExpect(jsonPath("$.code").value("text-bidi-override"));
  }

  @Test
  @Clause("P-6.1")
  void inquiries_answered_handling_time_and_who_came_are_kept_with_it() throws Exception {
    String person = counter.person(officer, null);
    String id = Counter.read(record("""
        {"partyId": "%s", "channel": "interview", "direction": "in", "topic": "استقبال", "text": "حضر ابنها",
         "visitor": {"name": "سالم", "relation": "ابنها"}, "handlingSeconds": 420,
         "inquiries": [{"question": "هل يشمل النقل مرافقًا؟", "answer": "نعم، واحدًا"}, {"question": "ومتى؟"}]}"""
        .formatted(person)).andExpect(status().isCreated()), "$.id");
    assertThat(jdbc.sql("select question, answer from interaction_inquiry where interaction = :id order by position")
        .param("id", UUID.fromString(id)).query().listOfRows()).hasSize(2)
        .first().satisfies(row -> assertThat(row).containsEntry("answer", "نعم، واحدًا"));
    assertThat(jdbc.sql("select visitor_name, handling_seconds from interaction where id = :id")
        .param("id", UUID.fromString(id)).query().singleRow())
        .containsEntry("visitor_name", "سالم").containsEntry("handling_seconds", 420);
  }

  @Test
  @Clause("P-3.7")
  void any_branch_records_for_any_other_and_sees_nothing_by_it() throws Exception {
    String person = counter.person(officer, null);
    Actor umluj = counter.staff("officer", "umluj");
    counter.calls.post(umluj, "/interactions", """
        {"partyId": "%s", "channel": "branches", "direction": "in", "topic": "حضور", "text": "سلّم ورقة"}"""
        .formatted(person)).andExpect(status().isCreated());
    counter.calls.get(umluj, "/parties/" + person + "/timeline").andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("reason-required"));
  }

  @Test
  void who_may_not_record_hears_so_before_any_rule() throws Exception {
    for (String role : new String[] {"dpo", "admin"}) {
      counter.calls.post(counter.staff(role, "tabuk"), "/interactions", "{\"channel\": \"fax\"}")
          .andExpect(status().isForbidden()).andExpect(jsonPath("$.code").value("not-permitted"));
    }
  }

  @Test
  void who_waits_is_waited_for_until_reached() throws Exception {
    String person = counter.person(officer, null);
    String waiting = Counter.read(record("""
        {"partyId": "%s", "channel": "phone", "direction": "in", "topic": "مكالمة فائتة", "text": "لم نرد",
         "awaitsReply": true, "awaitNote": "بعد العصر"}""".formatted(person)).andExpect(status().isCreated()), "$.id");
    String answer = """
        {"partyId": "%s", "channel": "phone", "direction": "out", "topic": "رد", "text": "اتصلنا", "outcome": "%s",
         "returns": "%s"}""";
    Actor elsewhere = counter.staff("officer", "duba");
    counter.calls.post(elsewhere, "/interactions", answer.formatted(person, "answered", waiting))
        .andExpect(status().is(422)).andExpect(jsonPath("$.code").value("contact-not-waiting"));
    record(answer.formatted(person, "no-answer", waiting)).andExpect(status().isCreated());
    assertThat(waits(waiting)).isTrue();
    record(answer.formatted(person, "answered", waiting)).andExpect(status().isCreated());
    assertThat(waits(waiting)).isFalse();
    record(answer.formatted(person, "answered", waiting)).andExpect(status().is(422))
        .andExpect(jsonPath("$.code").value("contact-not-waiting"));
  }

  @Test
  void only_who_turned_to_us_waits_for_our_answer() throws Exception {
    record("""
        {"channel": "phone", "direction": "out", "topic": "م", "text": "ن", "awaitsReply": true}""")
        .andExpect(status().is(422)).andExpect(jsonPath("$.code").value("only-incoming-waits"));
  }

  @Test
  void the_limits_stand_in_the_openapi_document() throws Exception {
    http.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get("/api/v1/openapi.json"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.components.schemas.InteractionForm.properties.topic.maxLength").value(500))
        .andExpect(jsonPath("$.components.schemas.InteractionForm.properties.text.maxLength").value(10_000))
        .andExpect(jsonPath("$.paths['/api/v1/parties/{id}/timeline'].get").exists());
  }

  private boolean waits(String id) {
    return jdbc.sql("select awaits and returned_at is null from v_interaction where id = :id")
        .param("id", UUID.fromString(id)).query(Boolean.class).single();
  }

  private ResultActions record(String body) throws Exception {
    return counter.calls.post(officer, "/interactions", body);
  }
}
