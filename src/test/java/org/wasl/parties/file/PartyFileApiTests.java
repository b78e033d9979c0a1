package org.wasl.parties.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.wasl.Clause;
import org.wasl.MutableClock;
import org.wasl.WaslTest;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Uuid7;
import org.wasl.parties.Calls;
import org.wasl.parties.People;

@WaslTest
@Tag("store")
class PartyFileApiTests {

  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;
  @Autowired MutableClock clock;
  Calls calls;
  Actor here;
  Actor there;
  String number;
  String mobile;
  String id;

  @BeforeEach
  void a_file_of_tabuk() throws Exception {
    calls = new Calls(http);
    here = People.officer(jdbc, "tabuk");
    there = People.officer(jdbc, "umluj");
    number = People.nationalId();
    mobile = People.mobile();
    id = registered("فاطمة بنت سعد " + People.family(), """
        , "mobile": "%s", "mobileWhose": "ابنها سعد", "identity": {"type": "national-id", "number": "%s"},
        "birthDate": {"calendar": "hijri", "value": "1380"}, "circumstances": ["wheelchair"], "place": "المويلح",
        "roles": ["beneficiary"], "email": "F@Example.org" """.formatted(mobile, number));
  }

  String registered(String name, String more) throws Exception {
    return calls.registered(here, """
        {"kind": "person", "fullName": "%s", "sex": "female" %s}""".formatted(name, more));
  }

  @Test
  @Clause("P-0.1")
  @Clause("P-2.4")
  void the_own_branch_opens_a_file_with_its_circumstances_and_masked_numbers() throws Exception {
    calls.get(here, "/parties/" + id).andExpect(status().isOk())
        .andExpect(jsonPath("$.names.given").value("فاطمة"))
        .andExpect(jsonPath("$.names.father").value("سعد"))
        .andExpect(jsonPath("$.honorific").value("المكرمة"))
        .andExpect(jsonPath("$.identity.masked").value("1•••••••" + number.substring(8)))
        .andExpect(jsonPath("$.mobile").value("05•• ••• " + mobile.substring(7)))
        .andExpect(jsonPath("$.birthDate.value").value("1380"))
        .andExpect(jsonPath("$.birthDate.gregorian").value("1960-12-20"))
        .andExpect(jsonPath("$.circumstances[0].code").value("wheelchair"))
        .andExpect(jsonPath("$.contacts[0].whose").value("ابنها سعد"))
        .andExpect(jsonPath("$.contacts[1].masked").value("f•••@example.org"))
        .andExpect(jsonPath("$.roles", contains("beneficiary")))
        .andExpect(jsonPath("$.version").value(1))
        .andExpect(content().string(not(containsString(number))))
        .andExpect(content().string(not(containsString(mobile.substring(1)))));
  }

  @Test
  @Clause("P-3.7")
  void another_branch_opens_it_only_with_a_reason_which_holds_for_a_day_and_is_kept() throws Exception {
    calls.get(there, "/parties/" + id).andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("reason-required"));
    calls.get(there, "/parties/" + id + "/household").andExpect(status().isForbidden());
    calls.post(there, "/parties/" + id + "/access", "{\"reason\": \" . \"}").andExpect(status().is(422))
        .andExpect(jsonPath("$.code").value("reason-too-short"));
    calls.post(there, "/parties/" + id + "/access", "{}").andExpect(status().is(422))
        .andExpect(jsonPath("$.code").value("text-required"));
    try (var still = clock.at("2026-11-22T20:30:00Z")) {
      calls.post(there, "/parties/" + id + "/access", "{\"reason\": \"راجعتنا في أملج\"}")
          .andExpect(status().isCreated()).andExpect(jsonPath("$.until").value("2026-11-23T23:30:00+03:00"));
      still.forward(java.time.Duration.ofHours(24).minusMillis(1));
      calls.get(there, "/parties/" + id).andExpect(status().isOk());
      still.forward(java.time.Duration.ofMillis(1));
      calls.get(there, "/parties/" + id).andExpect(status().isForbidden());
      calls.post(there, "/parties/" + id + "/access", "{\"reason\": \"راجعتنا في أملج\"}");
      calls.get(there, "/parties/" + id).andExpect(status().isOk());
    }
    calls.get(People.officer(jdbc, "umluj"), "/parties/" + id).andExpect(status().isForbidden());
    assertThat(journal("parties.opened-with-reason")).containsExactly("راجعتنا في أملج", "راجعتنا في أملج");
  }

  @Test
  @Clause("P-3.7")
  void who_sees_all_branches_needs_no_reason_and_who_may_not_read_gets_nothing() throws Exception {
    calls.get(People.everywhere(there), "/parties/" + id).andExpect(status().isOk());
    calls.get(People.staff(jdbc, "tabuk", "find"), "/parties/" + id).andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("not-permitted"));
    calls.get(here, "/parties/" + Uuid7.next()).andExpect(status().isNotFound());
    calls.get(here, "/parties/nobody").andExpect(status().isNotFound());
  }

  @Test
  @Clause("P-3.7")
  void a_file_handed_over_belongs_to_the_other_branch_and_stays_open_to_finish() throws Exception {
    String body = "{\"branch\": \"%s\", \"reason\": \"انتقلت إلى أملج\"}";
    calls.post(there, "/parties/" + id + "/hand-over", body.formatted("umluj")).andExpect(status().isForbidden());
    calls.post(here, "/parties/" + id + "/hand-over", body.formatted("tabuk")).andExpect(status().is(422));
    calls.post(here, "/parties/" + id + "/hand-over", body.formatted("paris")).andExpect(status().is(422))
        .andExpect(jsonPath("$.code").value("branch-unknown"));
    calls.post(here, "/parties/" + id + "/hand-over", body.formatted("umluj")).andExpect(status().isNoContent());
    calls.get(there, "/parties/" + id).andExpect(status().isOk()).andExpect(jsonPath("$.branch").value("umluj"));
    calls.get(here, "/parties/" + id).andExpect(status().isOk());
    calls.get(People.officer(jdbc, "haql"), "/parties/" + id).andExpect(status().isForbidden());
    assertThat(journal("parties.handed-over")).containsExactly("انتقلت إلى أملج");
  }

  @Test
  @Clause("P-2.4")
  void circumstances_are_replaced_whole_and_a_stale_reader_is_told() throws Exception {
    String body = """
        {"version": %d, "circumstances": [{"code": "deaf"}, {"code": "contact-through", "note": "ابنها"}]}""";
    change("/circumstances", body.formatted(1)).andExpect(status().isOk())
        .andExpect(jsonPath("$.circumstances[*].code", contains("deaf", "contact-through")))
        .andExpect(jsonPath("$.version").value(2));
    change("/circumstances", body.formatted(1)).andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("stale-record"));
    change("/circumstances", "{\"circumstances\": [{\"code\": \"other\"}]}").andExpect(status().is(422))
        .andExpect(jsonPath("$.code").value("circumstance-note-needed"));
  }

  @Test
  void details_change_at_the_version_seen_and_everything_wrong_is_told() throws Exception {
    String body = """
        {"version": %d, "fullName": "%s", "sex": "female", "calendar": "gregorian", "birthValue": "%s",
         "place": "ضباء", "preferredName": "أم سعد"}""";
    change("", body.formatted(1, "فاطمة سعد علي البلوي", "1961-01-02")).andExpect(status().isOk())
        .andExpect(jsonPath("$.names.grandfather").value("علي"))
        .andExpect(jsonPath("$.birthDate.calendar").value("gregorian"))
        .andExpect(jsonPath("$.preferredName").value("أم سعد"));
    change("", body.formatted(1, "فاطمة", "1961")).andExpect(status().isConflict());
    change("", body.formatted(2, "9", "1961-02-30")).andExpect(status().is(422))
        .andExpect(jsonPath("$.errors", hasSize(2)));
  }

  @Test
  void contacts_and_numbers_are_added_and_taken_away() throws Exception {
    String added = calls.post(here, "/parties/" + id + "/contacts",
            "{\"kind\": \"landline\", \"value\": \"014 400 0123\"}")
        .andExpect(status().isCreated()).andExpect(jsonPath("$.masked").value("•••••••123"))
        .andReturn().getResponse().getContentAsString();
    calls.post(here, "/parties/" + id + "/contacts", "{\"kind\": \"email\", \"value\": \"not an address\"}")
        .andExpect(status().is(422)).andExpect(jsonPath("$.code").value("email-format"));
    http.perform(delete("/api/v1/parties/" + id + "/contacts/" + JsonPath.<String>read(added, "$.id"))
        .with(People.as(here))).andExpect(status().isNoContent());
    http.perform(delete("/api/v1/parties/" + id + "/contacts/" + Uuid7.next())
        .with(People.as(here))).andExpect(status().isNotFound());
    calls.post(here, "/parties/" + id + "/identities", "{\"type\": \"passport\", \"number\": \"x%s\"}"
        .formatted(number.substring(3))).andExpect(status().isCreated());
    String other = registered("هدى " + People.family(), "");
    calls.post(here, "/parties/" + other + "/identities",
        "{\"type\": \"national-id\", \"number\": \"%s\"}".formatted(number)).andExpect(status().isConflict());
  }

  @Test
  void a_household_has_one_head_and_each_person_one_household() throws Exception {
    String son = registered("سعد " + People.family(), "");
    String body = "{\"member\": \"%s\", \"relation\": \"%s\"}";
    calls.post(here, "/parties/" + id + "/household", body.formatted(son, "son")).andExpect(status().isCreated())
        .andExpect(jsonPath("$.items[0].id").value(id)).andExpect(jsonPath("$.items[0].relation").value("head"))
        .andExpect(jsonPath("$.items[1].id").value(son));
    calls.get(here, "/parties/" + son + "/household").andExpect(jsonPath("$.items", hasSize(2)));
    calls.post(here, "/parties/" + id + "/household", body.formatted(son, "head")).andExpect(status().is(422))
        .andExpect(jsonPath("$.code").value("household-has-head"));
    calls.post(here, "/parties/" + id + "/household", body.formatted(id, "son")).andExpect(status().is(422));
    calls.post(here, "/parties/" + id + "/household", body.formatted(son, "cat")).andExpect(status().is(422));
    calls.post(there, "/parties/" + id + "/household", body.formatted(son, "son")).andExpect(status().isForbidden());
  }

  ResultActions change(String path, String json) throws Exception {
    return http.perform(put("/api/v1/parties/" + id + path).with(People.as(here))
        .contentType("application/json").content(json));
  }

  List<String> journal(String what) {
    return jdbc.sql("select why from journal_entry where subject = :id and what = :what order by entry")
        .param("id", UUID.fromString(id)).param("what", what).query(String.class).list();
  }
}
