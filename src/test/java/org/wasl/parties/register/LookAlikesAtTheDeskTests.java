package org.wasl.parties.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.kernel.Actor;
import org.wasl.parties.Calls;
import org.wasl.parties.People;

/** Who looks like the visitor is shown while the visitor is there; only what the contract names stands in the way. */
@WaslTest
@Tag("store")
@Clause("P-6.2")
class LookAlikesAtTheDeskTests {

  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;
  /** Family names of tests are a letter apart from each other, so each test has a year of its own. */
  static int year = 1340;
  Actor officer;
  String family;
  String mobile;
  String known;

  @BeforeEach
  void one_is_registered_with_number_and_birth_date() throws Exception {
    year += 13;
    officer = People.officer(jdbc, "tabuk");
    family = People.family();
    mobile = People.mobile();
    known = registered("منيرة حمود سالم", officer);
  }

  private String registered(String given, Actor by) throws Exception {
    return new Calls(http).registered(by, """
        {"kind": "person", "fullName": "%s %s", "sex": "female", "mobile": "%s",
         "identity": {"type": "national-id", "number": "%s"}, "birthDate": {"calendar": "hijri", "value": "%d-04-12"}}"""
        .formatted(given, family, mobile, People.nationalId(), year));
  }

  private MockHttpServletRequestBuilder form(String path, String name) {
    return post(path).param("who", "female").param("fullName", name).param("calendar", "hijri")
        .param("birthValue", year + "/4/12");
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder call) throws Exception {
    return http.perform(call.with(People.as(officer)).with(csrf()).cookie(new Cookie("wasl_language", "en")))
        .andReturn().getResponse();
  }

  private Document shown(MockHttpServletRequestBuilder call, int status) throws Exception {
    MockHttpServletResponse answer = send(call);
    assertThat(answer.getStatus()).isEqualTo(status);
    return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
  }

  private boolean areTwo(String one, String other) {
    return jdbc.sql("select count(*) from party_distinct where :a in (one, other) and :b in (one, other)")
        .param("a", UUID.fromString(one)).param("b", UUID.fromString(other)).query(Integer.class).single() == 1;
  }

  private static String made(MockHttpServletResponse answer) {
    return String.valueOf(answer.getRedirectedUrl()).replace("/parties/", "");
  }

  @Test
  void while_the_form_is_filled_the_one_is_shown_masked_with_reasons() throws Exception {
    Document alike = shown(form("/parties/new/alike", "منيره حمود " + family), 200);
    assertThat(alike.select(".hit a").attr("href")).isEqualTo("/parties/" + known);
    assertThat(alike.select(".because").text()).contains("same birth date").contains("a part left out");
    assertThat(alike.select(".hit").text()).contains("1•••••••").doesNotContain(mobile.substring(2));
    assertThat(shown(form("/parties/new/alike", "منيره"), 200).select(".hit")).isEmpty();
  }

  @Test
  void without_a_script_the_one_is_shown_on_sending_and_nothing_is_made_yet() throws Exception {
    Document unseen = shown(form("/parties", "منيرة حمود " + family), 422);
    assertThat(unseen.select(".errors").text()).contains("not shown yet");
    assertThat(unseen.select("input[name=shown]").attr("value")).isEqualTo(known);
    assertThat(jdbc.sql("select count(*) from party where family = :family").param("family", family)
        .query(Integer.class).single()).isOne();
    MockHttpServletResponse again = send(form("/parties", "منيرة حمود " + family).param("shown", known));
    assertThat(again.getRedirectedUrl()).startsWith("/parties/");
    assertThat(areTwo(known, made(again))).isFalse();
  }

  @Test
  void who_is_said_to_be_another_is_kept_as_two() throws Exception {
    MockHttpServletResponse other = send(form("/parties", "منيرة حمود " + family).param("others", known));
    assertThat(areTwo(known, made(other))).isTrue();
  }

  @Test
  void a_sister_with_the_same_telephone_is_shown_as_family_and_linked_in_the_same_step() throws Exception {
    Document alike = shown(form("/parties/new/alike", "سعاد حمود سالم " + family).param("mobile", mobile), 200);
    assertThat(alike.select(".hit .tag").text()).contains("perhaps of the family");
    MockHttpServletResponse sister = send(form("/parties", "سعاد حمود سالم " + family).param("mobile", mobile)
        .param("household", known).param("householdRelation", "sister"));
    assertThat(jdbc.sql("""
            select b.relation from household_member a join household_member b on b.household = a.household
             where a.party = :known and b.party = :sister""")
        .param("known", UUID.fromString(known)).param("sister", UUID.fromString(made(sister)))
        .query(String.class).single()).isEqualTo("sister");
    assertThat(areTwo(known, made(sister))).isTrue();
  }

  @Test
  @Clause("P-3.7")
  void a_household_of_another_branch_is_not_entered_without_opening_its_file() throws Exception {
    String far = registered("هند حمود سالم", People.officer(jdbc, "haql"));
    Document refused = shown(form("/parties", "سعاد حمود سالم " + family).param("mobile", mobile)
        .param("household", far).param("householdRelation", "sister").param("shown", known), 422);
    assertThat(refused.select(".errors").text()).contains("open to your branch");
    assertThat(shown(form("/parties/new/alike", "سعاد حمود سالم " + family).param("mobile", mobile), 200)
        .select("input[name=household][value=" + far + "]")).isEmpty();
  }
}
