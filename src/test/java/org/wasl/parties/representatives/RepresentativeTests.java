package org.wasl.parties.representatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.wasl.Clause;
import org.wasl.MutableClock;
import org.wasl.WaslTest;
import org.wasl.channels.Counter;
import org.wasl.kernel.Actor;
import org.wasl.parties.Calls;
import org.wasl.parties.PartyId;
import org.wasl.parties.People;
import org.wasl.parties.Representatives;

@WaslTest
@Tag("store")
@Clause("P-0.1")
class RepresentativeTests {

  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;
  @Autowired MutableClock clock;
  @Autowired Representatives representatives;
  Calls calls;
  Actor here;
  String uncleNumber;
  String uncle;
  String child;
  String adult;

  /** A boy who comes of age on 18/06/1448, his uncle, and a grown woman. */
  @BeforeEach
  void a_child_and_his_uncle() throws Exception {
    calls = new Calls(http);
    here = People.officer(jdbc, "tabuk");
    uncleNumber = People.nationalId();
    uncle = registered("معتق بن عودة", "male", "1400", uncleNumber);
    child = registered("تركي بن سالم", "male", "1430-06-18", People.nationalId());
    adult = registered("هند بنت صالح", "female", "1410", People.nationalId());
  }

  @Test
  void a_guardian_of_a_child_acts_until_the_last_day_of_childhood_and_the_file_says_so_before() throws Exception {
    try (var still = clock.at("2026-11-22T08:00:00Z")) {
      record(child, uncle, "guardian", "guardianship-deed", "matched", "receive-money", null)
          .andExpect(status().isCreated()).andExpect(jsonPath("$.items[0].until").value("2026-11-27"))
          .andExpect(jsonPath("$.items[0].standing").value("holds"))
          .andExpect(jsonPath("$.items[0].endsSoon").value(true));
      assertThat(page("/parties/" + child, "ar")).contains("صفة واحدة قاربت الانتهاء").contains("حتى بلوغ سن الرشد");
      assertThat(page("/parties/" + uncle, "en")).contains("This party is the guardian").contains("about to end");
      still.forward(java.time.Duration.ofDays(5));
      assertThat(representatives.of(PartyId.of(child))).hasSize(1);
      still.forward(java.time.Duration.ofDays(1));
      assertThat(representatives.of(PartyId.of(child))).isEmpty();
      calls.get(here, "/parties/" + child + "/representatives")
          .andExpect(jsonPath("$.items[0].standing").value("ended"));
    }
  }

  @Test
  void a_guardian_of_an_adult_is_named_by_a_court_and_childhood_does_not_end_it() throws Exception {
    record(adult, uncle, "guardian", "family-record", "matched", "submit", null).andExpect(status().is(422))
        .andExpect(jsonPath("$.errors[*].code", contains("guardian-of-adult-needs-court")));
    record(adult, uncle, "guardian", "court-order", "matched", "submit", null).andExpect(status().isCreated())
        .andExpect(jsonPath("$.items[0].until").doesNotExist());
  }

  @Test
  void all_that_speaks_against_a_link_is_told_at_once() throws Exception {
    record(adult, adult, "agent", "guardianship-deed", "seen", "receive-money", "2020-01-01")
        .andExpect(status().is(422)).andExpect(jsonPath("$.errors[*].code", containsInAnyOrder(
            "representative-is-self", "proof-of-another-kind", "money-needs-matched", "representation-past")));
    calls.post(here, "/parties/" + adult + "/representatives", """
        {"representative": "%s", "kind": "cousin", "scopes": ["drive"], "proof": "word"}""".formatted(uncle))
        .andExpect(status().is(422)).andExpect(jsonPath("$.errors[*].code", containsInAnyOrder(
            "representative-kind-unknown", "scope-unknown", "proof-unknown", "proof-level-unknown")));
    calls.post(People.staff(jdbc, "tabuk", "read"), "/parties/" + adult + "/representatives", "{}")
        .andExpect(status().isForbidden());
  }

  @Test
  void a_link_is_ended_with_a_reason_on_both_files_and_once_only() throws Exception {
    record(adult, uncle, "agent", "power-of-attorney", "seen", "receive", "2027-05-01").andExpect(status().isCreated());
    record(adult, uncle, "agent", "power-of-attorney", "seen", "sign", null).andExpect(status().is(422))
        .andExpect(jsonPath("$.code").value("representation-exists"));
    String link = JsonPath.read(body(calls.get(here, "/parties/" + adult + "/representatives")), "$.items[0].id");
    String path = "/parties/" + uncle + "/representatives/" + link + "/revocation";
    calls.post(here, path, "{}").andExpect(status().is(422));
    calls.post(here, path, "{\"reason\": \"فُسخت الوكالة\"}").andExpect(status().isOk())
        .andExpect(jsonPath("$.actsFor[0].standing").value("revoked"));
    calls.post(here, path, "{\"reason\": \"مرة أخرى\"}").andExpect(status().isConflict());
    assertThat(representatives.between(PartyId.of(uncle), PartyId.of(adult))).isEmpty();
    assertThat(why(adult, "parties.representative-revoked")).containsExactly("فُسخت الوكالة");
    assertThat(why(uncle, "parties.acts-for-revoked")).containsExactly("فُسخت الوكالة");
  }

  @Test
  void a_link_of_an_absorbed_record_is_read_through_the_kept_one() throws Exception {
    record(adult, uncle, "representative", "authorisation-letter", "seen", "ask-status", null)
        .andExpect(status().isCreated());
    String twin = registered("معتق عودة", "male", "1400", People.nationalId());
    calls.post(People.staff(jdbc, "tabuk", "merge", "duplicates", "read"), "/merges",
        "{\"keep\": \"%s\", \"absorb\": \"%s\"}".formatted(twin, uncle)).andExpect(status().isCreated());
    calls.get(here, "/parties/" + twin + "/representatives").andExpect(jsonPath("$.actsFor", hasSize(1)));
    calls.get(here, "/parties/" + adult + "/representatives")
        .andExpect(jsonPath("$.items[0].representative.id").value(twin));
    assertThat(representatives.between(PartyId.of(uncle), PartyId.of(adult))).isPresent();
  }

  @Test
  @Clause("P-2.2")
  void it_is_recorded_on_the_page_by_identity_number_and_no_number_is_shown() throws Exception {
    String path = "/parties/" + adult + "/representatives";
    http.perform(post(path).param("number", uncleNumber).param("kind", "agent").param("proof", "power-of-attorney")
        .param("proofLevel", "matched").with(People.as(here)).with(csrf())).andExpect(status().is(422));
    http.perform(post(path).param("number", uncleNumber).param("kind", "agent").param("proof", "power-of-attorney")
        .param("proofNumber", "4491").param("proofLevel", "matched").param("scopes", "submit", "sign")
        .with(People.as(here)).with(csrf())).andExpect(status().is3xxRedirection());
    http.perform(get(path).with(People.as(here))).andExpect(status().isOk())
        .andExpect(content().string(containsString("معتق")))
        .andExpect(content().string(not(containsString(uncleNumber))))
        .andExpect(content().string(not(containsString("4491"))));
  }

  @Test
  void a_copy_of_the_proof_is_kept_with_the_link_and_shown_to_who_may_open_the_file() throws Exception {
    String path = "/parties/" + adult + "/representatives";
    http.perform(recording(path, "deed.exe", "MZ".getBytes(StandardCharsets.UTF_8))).andExpect(status().is(422))
        .andExpect(content().string(containsString("id=\"f-file-err\"")));
    assertThat(representatives.between(PartyId.of(uncle), PartyId.of(adult))).isEmpty();
    http.perform(recording(path, "وكالة.pdf", "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8)))
        .andExpect(status().is3xxRedirection());
    String file = jdbc.sql("select proof_file::text from representation where ward = :ward").param("ward", UUID.fromString(adult))
        .query(String.class).single();
    assertThat(page(path, "ar")).contains("/files/" + file);
    http.perform(get("/files/" + file).with(People.as(People.officer(jdbc, "tabuk")))).andExpect(status().isOk());
    http.perform(get("/files/" + file).with(People.as(People.officer(jdbc, "haql")))).andExpect(status().isNotFound());
  }

  private org.springframework.test.web.servlet.RequestBuilder recording(String path, String name, byte[] copy) {
    return multipart(path).file(new MockMultipartFile("file", name, null, copy)).param("number", uncleNumber)
        .param("kind", "agent").param("proof", "power-of-attorney").param("proofNumber", "4491")
        .param("proofLevel", "matched").param("scopes", "submit")
        .with(People.as(new Counter(jdbc, http).staff("officer", "tabuk"))).with(csrf());
  }

  @Test
  void today_names_the_wards_whose_representative_will_soon_no_longer_act_for_them() throws Exception {
    try (var still = clock.at("2026-11-22T08:00:00Z")) {
      record(child, uncle, "guardian", "guardianship-deed", "matched", "receive-money", null).andExpect(status().isCreated());
      record(adult, uncle, "agent", "power-of-attorney", "matched", "submit", "2027-06-01").andExpect(status().isCreated());
      assertThat(representatives.endingSoon(here)).filteredOn(each -> each.ward().equals(PartyId.of(child)))
          .singleElement().satisfies(each -> assertThat(each.last()).isEqualTo("2026-11-27"));
      assertThat(representatives.endingSoon(here)).noneMatch(each -> each.ward().equals(PartyId.of(adult)));
      assertThat(representatives.endingSoon(People.officer(jdbc, "haql")))
          .noneMatch(each -> each.ward().equals(PartyId.of(child)));
      http.perform(get("/today").with(People.as(new Counter(jdbc, http).staff("officer", "tabuk"))))
          .andExpect(content().string(containsString("صفات تنتهي قريبًا")))
          .andExpect(content().string(containsString("/parties/" + child + "/representatives")));
      still.forward(java.time.Duration.ofDays(6));
      assertThat(representatives.endingSoon(here)).noneMatch(each -> each.ward().equals(PartyId.of(child)));
    }
  }

  private String registered(String name, String sex, String born, String number) throws Exception {
    return calls.registered(here, """
        {"kind": "person", "fullName": "%s %s", "sex": "%s", "confirmedDistinct": true,
         "identity": {"type": "national-id", "number": "%s"}, "birthDate": {"calendar": "hijri", "value": "%s"}}"""
        .formatted(name, People.family(), sex, number, born));
  }

  private ResultActions record(String ward, String representative, String kind, String proof, String level,
      String scope, String until) throws Exception {
    return calls.post(here, "/parties/" + ward + "/representatives", """
        {"representative": "%s", "kind": "%s", "proof": "%s", "proofNumber": "441", "proofLevel": "%s",
         "scopes": ["%s"], "validUntil": %s}""".formatted(representative, kind, proof, level, scope,
        until == null ? null : "\"" + until + "\""));
  }

  private String page(String path, String language) throws Exception {
    return body(http.perform(get(path).with(People.as(here))
        .cookie(new jakarta.servlet.http.Cookie("wasl_language", language))).andExpect(status().isOk()));
  }

  private List<String> why(String id, String what) {
    return jdbc.sql("select why from journal_entry where subject = :id and what = :what order by entry")
        .param("id", UUID.fromString(id)).param("what", what).query(String.class).list();
  }

  private static String body(ResultActions answer) throws Exception {
    return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }
}
