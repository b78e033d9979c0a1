package org.wasl.parties.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.kernel.Actor;
import org.wasl.notices.Notice;
import org.wasl.notices.NoticeKind;
import org.wasl.notices.Notices;
import org.wasl.parties.Calls;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.People;
import org.wasl.web.Language;

@WaslTest
@Tag("store")
@Clause("P-6.2")
class RegisterApiTests {

  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;
  @Autowired Parties parties;
  @Autowired Notices notices;
  @Autowired TransactionTemplate transaction;
  Calls calls;
  Actor officer;
  String family;

  @BeforeEach
  void officer() {
    calls = new Calls(http);
    officer = People.officer(jdbc, "tabuk");
    family = People.family();
  }

  @Test
  @Clause("P-0.1")
  void a_person_is_registered_with_all_that_was_told() throws Exception {
    String number = People.nationalId();
    String id = Calls.id(calls.post(officer, "/parties", """
        {"kind": "person", "fullName": "  فاطمة بنت سعد %s ", "sex": "female",
         "identity": {"type": "national-id", "number": "%s"}, "mobile": "٠٥٩٠ ١٢٣ ٤٥٦",
         "birthDate": {"calendar": "hijri", "value": "1380"}, "preferredName": "أم محمد",
         "circumstances": ["wheelchair", "no_smartphone", {"code": "contact-through", "note": "ابنها سعد"},
           "تفضل الصباح"],
         "roles": ["beneficiary", "supporter"], "branch": "duba"}""".formatted(family, number))
        .andExpect(status().isCreated())
        .andExpect(header().string("Location", matchesPattern("/api/v1/parties/[0-9a-f-]{36}")))
        .andExpect(jsonPath("$.fullName").value("فاطمة بنت سعد " + family))
        .andExpect(jsonPath("$.identity.type").value("national-id"))
        .andExpect(jsonPath("$.identity.masked").value("1•••••••" + number.substring(8)))
        .andExpect(jsonPath("$.branch").value("duba")));
    assertThat(jdbc.sql("select given, father, family, birth_value, birth_approximate from party where id = :id")
        .param("id", java.util.UUID.fromString(id)).query().singleRow())
        .containsEntry("given", "فاطمة").containsEntry("father", "سعد").containsEntry("family", family)
        .containsEntry("birth_value", "1380").containsEntry("birth_approximate", true);
    assertThat(jdbc.sql("select code from party_circumstance where party = :id order by code")
        .param("id", java.util.UUID.fromString(id)).query(String.class).list())
        .containsExactly("contact-through", "no-smartphone", "other", "wheelchair");
    assertThat(jdbc.sql("select what from journal_entry where subject = :id")
        .param("id", java.util.UUID.fromString(id)).query(String.class).list())
        .containsExactly("parties.registered");
  }

  @Test
  @Clause("P-2.3")
  void the_language_of_messages_is_arabic_until_another_is_wished() throws Exception {
    String silent = calls.registered(officer, """
        {"kind": "person", "fullName": "فاطمة سعد %s", "sex": "female"}""".formatted(family));
    calls.get(officer, "/parties/" + silent).andExpect(jsonPath("$.language").value("ar"));
    String english = calls.registered(officer, """
        {"kind": "person", "fullName": "محمد إقبال %s", "sex": "male", "language": "en", "mobile": "%s"}"""
        .formatted(People.family(), People.mobile()));
    calls.get(officer, "/parties/" + english).andExpect(jsonPath("$.language").value("en"));
    assertThat(parties.contact(PartyId.of(english)).language()).isEqualTo(Language.EN);
    transaction.executeWithoutResult(status ->
        notices.tell(PartyId.of(english), Notice.of(NoticeKind.REPLY, "R-1448-000132")));
    assertThat(jdbc.sql("select language || ' ' || body from outbox_message where party = :id")
        .param("id", java.util.UUID.fromString(english)).query(String.class).single())
        .startsWith("en The reply to your request R-1448-000132");
    calls.post(officer, "/parties", """
        {"kind": "person", "fullName": "فاطمة سعد %s", "sex": "female", "language": "fr"}""".formatted(family))
        .andExpect(status().is(422)).andExpect(jsonPath("$.errors[0].code").value("language-unknown"));
  }

  @Test
  void a_name_whose_parts_are_too_long_together_is_refused() throws Exception {
    String most = "م".repeat(60);
    calls.post(officer, "/parties", """
        {"kind": "person", "sex": "female",
         "names": {"given": "%1$s", "father": "%1$s", "grandfather": "%1$s", "family": "%1$s"}}""".formatted(most))
        .andExpect(status().is(422)).andExpect(jsonPath("$.errors[0].code").value("text-too-long"));
  }

  @Test
  void everything_wrong_is_told_at_once_each_at_its_field() throws Exception {
    calls.post(officer, "/parties", """
        {"kind": "person", "fullName": "12", "identity": {"type": "national-id", "number": "1023456780"},
         "mobile": "0441234567", "birthDate": {"calendar": "hijri", "value": "1447-02-30"},
         "circumstances": [{"code": "tall"}], "roles": ["king"], "branch": "mecca"}""")
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.errors[*].code", containsInAnyOrder("name-letters", "sex-needed",
            "identity-check-digit", "mobile-format", "date-not-in-calendar", "circumstance-unknown",
            "party-role-unknown", "branch-unknown")))
        .andExpect(jsonPath("$.errors[*].pointer", containsInAnyOrder("/fullName", "/sex", "/identity/number",
            "/mobile", "/birthDate/value", "/circumstances", "/roles", "/branch")));
  }

  @Test
  void an_unknown_field_is_unreadable_and_a_stranger_is_refused_before_any_rule() throws Exception {
    calls.post(officer, "/parties", """
        {"kind": "person", "fullName": "سعد", "sex": "male", "colour": "green"}""")
        .andExpect(status().isBadRequest());
    calls.post(People.staff(jdbc, "tabuk", "find"), "/parties", "{}").andExpect(status().isForbidden());
  }

  @Test
  void an_organisation_has_a_whole_name_and_no_sex() throws Exception {
    calls.post(officer, "/parties", """
        {"kind": "organisation", "fullName": "مستشفى 2 %s"}""".formatted(family)).andExpect(status().isCreated());
    calls.post(officer, "/parties", """
        {"kind": "organisation", "fullName": "مستشفى %s", "sex": "male"}""".formatted(family))
        .andExpect(status().is(422)).andExpect(jsonPath("$.code").value("sex-of-organisation"));
  }

  @Test
  void the_same_identity_number_is_never_taken_twice() throws Exception {
    String number = People.iqama();
    String body = """
        {"kind": "person", "fullName": "%s %s", "sex": "male", "identity": {"type": "iqama", "number": "%s"},
         "confirmedDistinct": %s}""";
    String first = calls.registered(officer, body.formatted("سعد", family, number, false));
    calls.post(officer, "/parties", body.formatted("خالد", family, number, false))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("duplicate-party"))
        .andExpect(jsonPath("$.candidates", hasSize(1)))
        .andExpect(jsonPath("$.candidates[0].id").value(first))
        .andExpect(jsonPath("$.candidates[0].reasons[0]").value("identity-number"))
        .andExpect(jsonPath("$.candidates[0].identity.masked").value("2•••••••" + number.substring(8)));
    calls.post(officer, "/parties", body.formatted("خالد", family, number, true)).andExpect(status().isConflict());
  }

  @Test
  void without_a_number_the_same_name_and_mobile_are_likely_one_until_confirmed() throws Exception {
    String mobile = People.mobile();
    String body = """
        {"kind": "person", "fullName": "%s", "sex": "female", "mobile": "%s" %s}""";
    String first = calls.registered(officer, body.formatted("هُدى بنت إبراهيم " + family, mobile, ""));
    calls.post(officer, "/parties", body.formatted("هدي ابراهيم " + family, "+966" + mobile.substring(1), ""))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.candidates[0].id").value(first))
        .andExpect(jsonPath("$.candidates[0].mobile").value("05•• ••• " + mobile.substring(7)))
        .andExpect(jsonPath("$.candidates[0].reasons", containsInAnyOrder("name", "mobile")));
    String second = calls.registered(officer,
        body.formatted("هدي ابراهيم " + family, mobile, ", \"confirmedDistinct\": true"));
    assertThat(jdbc.sql("select count(*) from party_distinct where :a in (one, other) and :b in (one, other)")
        .param("a", java.util.UUID.fromString(first)).param("b", java.util.UUID.fromString(second))
        .query(Integer.class).single()).isOne();
  }

  @Test
  void without_a_number_the_same_name_and_birth_date_are_likely_one() throws Exception {
    String body = """
        {"kind": "person", "fullName": "%s", "sex": "male", "birthDate": {"calendar": "%s", "value": "%s"} %s}""";
    String number = ", \"identity\": {\"type\": \"national-id\", \"number\": \"%s\"}".formatted(People.nationalId());
    calls.registered(officer, body.formatted("سالم " + family, "hijri", "1380-07-01", number));
    calls.post(officer, "/parties", body.formatted("سالم " + family, "gregorian", "1960-12-20", ""))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.candidates[0].reasons", containsInAnyOrder("name", "birth-date")));
    calls.post(officer, "/parties", body.formatted("سالم " + family, "gregorian", "1960-12-21", ""))
        .andExpect(status().isCreated());
  }

  @Test
  void who_looks_alike_is_told_with_the_new_person_and_stands_in_no_ones_way() throws Exception {
    String body = """
        {"kind": "person", "fullName": "%s %s", "sex": "male", "mobile": "%s",
         "birthDate": {"calendar": "hijri", "value": "1399-02-03"} %s}""";
    String mobile = People.mobile();
    String first = calls.registered(officer, body.formatted("مفلح غازي خلف", family, mobile,
        ", \"identity\": {\"type\": \"national-id\", \"number\": \"%s\"}".formatted(People.nationalId())));
    calls.post(officer, "/parties", body.formatted("مفلح غازي", family, mobile, ""))
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.warnings", hasSize(1)))
        .andExpect(jsonPath("$.warnings[0].code").value("looks-like"))
        .andExpect(jsonPath("$.warnings[0].party.id").value(first))
        .andExpect(jsonPath("$.warnings[0].score", greaterThan(0.9)))
        .andExpect(jsonPath("$.warnings[0].reasons", containsInAnyOrder("name-shorter", "birth-date", "mobile")));
    calls.post(officer, "/parties", body.formatted("مفلح بن غاازي", family, People.mobile(),
        ", \"distinctFrom\": [\"%s\"]".formatted(first)))
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.warnings[*].party.id", not(hasItem(first))));
    calls.post(officer, "/parties", body.formatted("تركي غازي خلف", family, mobile, ""))
        .andExpect(status().isCreated()).andExpect(jsonPath("$.warnings", hasSize(0)));
  }

  @Test
  void two_different_numbers_never_block() throws Exception {
    String mobile = People.mobile();
    String body = """
        {"kind": "person", "fullName": "سعد علي %s", "sex": "male", "mobile": "%s",
         "birthDate": {"calendar": "hijri", "value": "1400"},
         "identity": {"type": "national-id", "number": "%s"}}""";
    calls.registered(officer, body.formatted(family, mobile, People.nationalId()));
    calls.post(officer, "/parties", body.formatted(family, mobile, People.nationalId()))
        .andExpect(status().isCreated());
  }

  @Test
  void a_shared_mobile_or_a_similar_name_alone_never_block() throws Exception {
    String mobile = People.mobile();
    String body = """
        {"kind": "person", "fullName": "%s", "sex": "male", "mobile": "%s"}""";
    calls.registered(officer, body.formatted("حسن " + family, mobile));
    calls.registered(officer, body.formatted("حسين " + family, mobile));
    calls.registered(officer, body.formatted("حسن " + family, People.mobile()));
  }

  @Test
  void the_same_key_and_body_give_the_same_person() throws Exception {
    String body = "{\"kind\": \"person\", \"fullName\": \"نورة " + family + "\", \"sex\": \"female\"}";
    var call = org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post("/api/v1/parties")
        .with(People.as(officer)).header("Idempotency-Key", "twice-" + family.hashCode())
        .contentType("application/json").content(body);
    String first = Calls.id(http.perform(call).andExpect(status().isCreated()));
    assertThat(Calls.id(http.perform(call).andExpect(status().isCreated()))).isEqualTo(first);
  }
}
