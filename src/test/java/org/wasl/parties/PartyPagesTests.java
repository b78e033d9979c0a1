package org.wasl.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.kernel.Actor;

@WaslTest
class PartyPagesTests {

  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;
  Actor here;
  Actor there;
  String family;
  String number;
  String mobile;
  String id;

  @BeforeEach
  void a_file_of_tabuk() throws Exception {
    here = People.officer(jdbc, "tabuk");
    there = People.officer(jdbc, "haql");
    family = People.family();
    number = People.nationalId();
    mobile = People.mobile();
    id = new Calls(http).registered(here, """
        {"kind": "person", "fullName": "فاطمة بنت عودة %s", "sex": "female", "mobile": "%s",
         "preferredName": "أم سالم", "identity": {"type": "national-id", "number": "%s"},
         "birthDate": {"calendar": "hijri", "value": "1380"}, "roles": ["beneficiary"],
         "circumstances": [{"code": "contact-through", "note": "ابنها سالم"}]}""".formatted(family, mobile, number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  @Clause("P-6.2")
  void the_search_page_shows_each_match_with_its_reason_and_no_whole_number(String language) throws Exception {
    Document page = page(200, post("/find").param("q", "فاطمه " + family), here, language);
    assertThat(page.select("html").attr("lang")).isEqualTo(language);
    assertThat(page.select(".hit").getFirst().select("mark").eachText()).containsExactly("فاطمة", family);
    assertThat(page.select(".because").text()).isNotBlank();
    assertThat(page.select(".hit a.btn.main").attr("href")).isEqualTo("/parties/" + id);
    assertThat(page.select(".hit").text()).contains("1•••••••" + number.substring(8)).doesNotContain(number);
    assertThat(page.title()).doesNotContain(family);
    assertThat(page.select("form[action=/parties/new] input[name=q]").attr("value")).isEqualTo("فاطمه " + family);
  }

  @Test
  void typing_brings_the_results_alone() throws Exception {
    Document part = page(200, post("/find").param("q", number).header("HX-Request", "true"), here, "ar");
    assertThat(part.select("#found .hit")).hasSize(1);
    assertThat(part.select("header.top")).isEmpty();
    assertThat(page(200, get("/find"), here, "ar").select("#found .empty")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  @Clause("P-0.1")
  @Clause("P-2.4")
  void the_file_shows_circumstances_before_anything_else(String language) throws Exception {
    Document page = page(200, get("/parties/" + id), here, language);
    Element sheet = page.selectFirst(".sheet");
    assertThat(sheet.child(0).className()).isEqualTo("circ");
    assertThat(sheet.child(0).text()).contains("ابنها سالم");
    assertThat(page.select("h1").text()).contains("فاطمة").contains(language.equals("ar") ? "المكرمة" : "Ms");
    assertThat(page.select(".masked bdi").eachText())
        .containsExactly("1•••••••" + number.substring(8), "05•• ••• " + mobile.substring(7));
    assertThat(page.text()).doesNotContain(number).contains("1380").contains("أم سالم");
    assertThat(page.title()).doesNotContain("فاطمة");
  }

  @Test
  @Clause("P-3.7")
  void a_file_of_another_branch_asks_for_a_reason_and_then_opens() throws Exception {
    Document asked = page(403, get("/parties/" + id), there, "ar");
    assertThat(asked.select("form[action$=/access] textarea[name=reason]")).hasSize(1);
    assertThat(asked.text()).doesNotContain("فاطمة");
    Document again = page(422, post("/parties/" + id + "/access").param("reason", ".."), there, "ar");
    assertThat(again.select(".errors li")).hasSize(1);
    assertThat(send(post("/parties/" + id + "/access").param("reason", "راجعتنا في حقل"), there, "ar")
        .getRedirectedUrl()).isEqualTo("/parties/" + id);
    assertThat(page(200, get("/parties/" + id), there, "en").select("h1").text()).contains("فاطمة");
    assertThat(journal()).contains("parties.opened-with-reason");
  }

  @Test
  @Clause("P-0.2")
  void each_opening_of_a_file_is_written_down_also_in_ones_own_branch_and_a_refused_one_is_not() throws Exception {
    int before = journal().size();
    page(200, get("/parties/" + id), here, "ar");
    page(200, get("/parties/" + id + "/ties"), here, "ar");
    page(403, get("/parties/" + id), there, "ar");
    assertThat(jdbc.sql("""
            select detail from journal_entry
             where subject = :id and what = 'parties.opened' and actor = :actor order by entry""")
        .param("id", UUID.fromString(id)).param("actor", here.id().value()).query(String.class).list())
        .containsExactly("file", "ties");
    assertThat(journal()).hasSize(before + 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  @Clause("P-0.2")
  void who_looked_and_who_changed_is_read_by_whoever_answers_for_it(String language) throws Exception {
    page(200, get("/parties/" + id), here, language);
    assertThat(page(200, get("/parties/" + id), here, language).select("a[href$=/log]")).isEmpty();
    page(403, get("/parties/" + id + "/log"), here, language);
    Actor manager = People.staff(jdbc, "tabuk", "read", "read-log");
    Document file = page(200, get("/parties/" + id), manager, language);
    assertThat(file.select("a[href$=/log]")).hasSize(1);
    Document log = page(200, get("/parties/" + id + "/log"), manager, language);
    assertThat(log.select(".history li")).hasSizeGreaterThanOrEqualTo(4);
    assertThat(log.select(".history").text()).contains(language.equals("ar") ? "فُتح الملف" : "File opened")
        .contains(language.equals("ar") ? "سُجّل الملف" : "File registered");
    page(403, get("/parties/" + id + "/log"), People.staff(jdbc, "haql", "read", "read-log"), language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  @Clause("P-6.4")
  void kin_of_a_colleague_is_recorded_on_the_file_and_shown_there(String language) throws Exception {
    Actor colleague = People.staff(jdbc, "tabuk", "read");
    Document ties = page(200, get("/parties/" + id + "/ties"), here, language);
    assertThat(ties.select("#kin select[name=staff] option[value=" + colleague.id().value() + "]")).hasSize(1);
    assertThat(page(200, get("/parties/" + id + "/ties"), colleague, language).select("#kin select[name=staff]"))
        .as("without the permission, only one's own").isEmpty();
    send(post("/parties/" + id + "/kin").param("staff", colleague.id().value().toString())
        .param("relation", "brother"), here, language);
    String word = language.equals("ar") ? "نوف العطوي: أخ" : "Brother of";
    assertThat(page(200, get("/parties/" + id), here, language).select(".hamish").text()).contains(word);
    assertThat(page(200, get("/parties/" + id), colleague, language).select(".hamish").text()).contains(word);
    assertThat(page(200, get("/parties/" + id), People.staff(jdbc, "tabuk", "read"), language)
        .select(".hamish").text()).as("others need not know")
        .contains(language.equals("ar") ? "لم تُسجَّل قرابة" : "No kinship is recorded");
    page(403, post("/parties/" + id + "/kin").param("staff", here.id().value().toString())
        .param("relation", "brother"), People.staff(jdbc, "tabuk", "read"), language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  @Clause("P-6.4")
  void a_colleague_has_one_file_of_their_own_and_heads_no_file(String language) throws Exception {
    String other = new Calls(http).registered(here, """
        {"kind": "person", "fullName": "نوف %s", "sex": "female"}""".formatted(People.family()));
    redirected(post("/parties/" + id + "/kin").param("relation", "self"));
    redirected(post("/parties/" + id + "/kin").param("relation", "self"));
    Document twice = page(422, post("/parties/" + other + "/kin").param("relation", "self"), here, language);
    assertThat(twice.select(".errors a").attr("href")).isEqualTo("#f-relation");
    assertThat(twice.select("#f-relation-err").text())
        .contains(language.equals("ar") ? "سُجّل ملف آخر" : "Another file is recorded");
    page(422, post("/parties/" + other + "/kin").param("relation", "head"), here, language);
    redirected(post("/parties/" + id + "/kin").param("relation", "other"));
    redirected(post("/parties/" + other + "/kin").param("relation", "self"));
  }

  @Test
  @Clause("P-2.3")
  void the_language_of_messages_stands_in_the_file_and_is_changed_there() throws Exception {
    assertThat(page(200, get("/parties/new"), here, "ar").select("select[name=language] option[selected]").attr("value"))
        .isEqualTo("ar");
    Document edit = page(200, get("/parties/" + id + "/edit"), here, "ar");
    send(post("/parties/" + id + "/edit").param("version", edit.select("input[name=version]").attr("value"))
        .param("fullName", "فاطمة بنت عودة " + family).param("sex", "female").param("language", "en"), here, "ar");
    assertThat(page(200, get("/parties/" + id), here, "ar").select(".facts").text()).contains("لغة الرسائل الإنجليزية");
  }

  @Test
  void a_number_is_shown_whole_only_with_a_reason_which_the_journal_keeps() throws Exception {
    assertThat(page(200, get("/parties/" + id + "/reveal/identity"), here, "ar").text()).doesNotContain(number);
    page(422, post("/parties/" + id + "/reveal/identity").param("reason", ""), here, "ar");
    Document shown = page(200, post("/parties/" + id + "/reveal/identity").param("reason", "مطابقة الهوية"),
        here, "ar");
    assertThat(shown.select(".ref").text()).isEqualTo(number);
    assertThat(page(200, post("/parties/" + id + "/reveal/mobile").param("reason", "اتصال بها"), here, "en")
        .select(".ref").text().replace(" ", "")).isEqualTo(mobile);
    assertThat(journal()).contains("parties.revealed-identity", "parties.revealed-mobile");
    page(403, post("/parties/" + id + "/reveal/identity").param("reason", "أريده"), there, "ar");
    page(403, post("/parties/" + id + "/reveal/identity").param("reason", "أريده"),
        People.staff(jdbc, "tabuk", "read"), "ar");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  @Clause("P-6.2")
  void someone_new_is_registered_after_the_likely_same_were_shown(String language) throws Exception {
    Document form = page(200, post("/parties/new").param("q", "هدى " + family), here, language);
    assertThat(form.select("#f-fullName").attr("value")).isEqualTo("هدى " + family);
    assertThat(page(200, post("/parties/new").param("q", mobile), here, language)
        .select("#f-mobile").attr("value").replace(" ", "")).isEqualTo(mobile);
    Document wrong = page(422, post("/parties").param("fullName", "هدى " + family)
        .param("identityType", "national-id").param("identityNumber", "1").param("calendar", "hijri")
        .param("birthValue", "1447-02-30"), here, language);
    assertThat(wrong.select(".errors li a").eachAttr("href"))
        .containsExactlyInAnyOrder("#f-who", "#f-identityNumber", "#f-birthValue");
    assertThat(wrong.select("#f-fullName").attr("value")).isEqualTo("هدى " + family);
    MockHttpServletRequestBuilder twin = post("/parties").param("who", "female")
        .param("fullName", "فاطمة عودة " + family).param("mobile", mobile).param("circumstances", "deaf");
    Document same = page(422, twin, here, language);
    assertThat(same.select(".same a").attr("href")).isEqualTo("/parties/" + id);
    assertThat(same.select("input[name=others][value=" + id + "]")).hasSize(1);
    assertThat(send(twin.param("others", id), here, language).getRedirectedUrl())
        .startsWith("/parties/").isNotEqualTo("/parties/" + id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void a_file_is_edited_part_by_part(String language) throws Exception {
    Document form = page(200, get("/parties/" + id + "/edit"), here, language);
    assertThat(form.select("input[name=circumstances][checked]").attr("value")).isEqualTo("contact-through");
    assertThat(form.select("[name=note-contact-through]").attr("value")).isEqualTo("ابنها سالم");
    redirected(post("/parties/" + id + "/circumstances").param("version", "1").param("circumstances", "deaf", "other")
        .param("note-other", "تفضل الصباح").param("note-contact-through", "ابنها"));
    page(422, post("/parties/" + id + "/circumstances").param("version", "1"), here, language);
    redirected(post("/parties/" + id + "/edit").param("version", "2").param("sex", "female")
        .param("fullName", "فاطمة عودة سلمان " + family).param("calendar", "hijri").param("birthValue", "1381"));
    Document wrong = page(422, post("/parties/" + id + "/edit").param("version", "3").param("sex", "female")
        .param("fullName", "9"), here, language);
    assertThat(wrong.select(".errors a").attr("href")).isEqualTo("#f-fullName");
    redirected(post("/parties/" + id + "/contacts").param("kind", "landline").param("value", "0144000123"));
    page(422, post("/parties/" + id + "/contacts").param("kind", "email").param("value", "x"), here, language);
    redirected(post("/parties/" + id + "/identities").param("type", "iqama").param("number", People.iqama()));
    Document taken = page(422, post("/parties/" + id + "/identities").param("type", "iqama").param("number", "1"),
        here, language);
    assertThat(taken.select(".errors a").attr("href")).isEqualTo("#f-number");
    Document file = page(200, get("/parties/" + id), here, language);
    assertThat(file.select(".circ .tag")).hasSize(2);
    assertThat(file.text()).contains("سلمان").contains("1381").contains("•••••••123");
    String contact = page(200, get("/parties/" + id + "/edit"), here, language)
        .select("form[action$=/remove]").attr("action");
    redirected(post(contact));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  @Clause("P-0.1")
  void what_the_edit_page_does_not_send_stays_as_it_was(String language) throws Exception {
    String person = new Calls(http).registered(here, """
        {"kind": "person", "fullName": "حصة %s", "sex": "female", "nationality": "سودانية", "honorific": "الأستاذة",
         "birthDate": {"calendar": "gregorian", "value": "1960-07-01", "approximate": true}}""".formatted(family));
    String organisation = new Calls(http).registered(here, """
        {"kind": "organisation", "fullName": "جمعية %s", "preferredName": "البر", "honorific": "الإخوة"}"""
        .formatted(family));
    for (String file : List.of(person, organisation)) {
      String before = known(file);
      Element form = page(200, get("/parties/" + file + "/edit"), here, language).selectFirst("form[action$=/edit]");
      MockHttpServletRequestBuilder again = post("/parties/" + file + "/edit");
      ((FormElement) form).formData().forEach(each -> again.param(each.key(), each.value()));
      redirected(again);
      assertThat(known(file)).isEqualTo(before);
    }
    redirected(post("/parties/" + person + "/edit").param("version", "2").param("sex", "female")
        .param("fullName", "حصة " + family).param("nationality", "").param("calendar", "gregorian")
        .param("birthValue", "1960-03-02"));
    assertThat(known(person)).as("cleared, and told to the day").contains("1960-03-02,f").doesNotContain("سودانية");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void who_came_from_a_table_without_sex_is_edited_once_it_is_chosen(String language) throws Exception {
    jdbc.sql("update party set sex = null where id = :id").param("id", UUID.fromString(id)).update();
    Document form = page(200, get("/parties/" + id + "/edit"), here, language);
    assertThat(form.select("#f-sex input[name=sex]")).hasSize(2);
    assertThat(form.select("#f-sex input[checked]")).isEmpty();
    Document wrong = page(422, post("/parties/" + id + "/edit").param("version", "1")
        .param("fullName", "فاطمة " + family), here, language);
    assertThat(wrong.select(".errors a").attr("href")).isEqualTo("#f-sex");
    redirected(post("/parties/" + id + "/edit").param("version", "1").param("fullName", "فاطمة " + family)
        .param("sex", "female"));
  }

  private String known(String file) {
    return jdbc.sql("""
            select cast((p.preferred_name, p.honorific, p.sex, p.birth_calendar, p.birth_value, p.birth_approximate,
                   p.nationality, p.governorate, p.place, p.language) as text) from party p where p.id = :id""")
        .param("id", UUID.fromString(file)).query(String.class).single();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void a_file_is_tied_to_a_household_a_branch_and_a_colleague(String language) throws Exception {
    String other = People.nationalId();
    String son = new Calls(http).registered(here, """
        {"kind": "person", "fullName": "سالم %s", "sex": "male",
         "identity": {"type": "national-id", "number": "%s"}}""".formatted(family, other));
    assertThat(page(200, get("/parties/" + id + "/ties"), here, language).select("form.sheet")).hasSize(2);
    page(422, post("/parties/" + id + "/household").param("number", People.nationalId()).param("relation", "son"),
        here, language);
    page(422, post("/parties/" + id + "/household").param("number", other).param("relation", ""), here, language);
    redirected(post("/parties/" + id + "/household").param("number", other).param("relation", "son"));
    assertThat(page(200, get("/parties/" + id), here, language).select("a[href=/parties/" + son + "]")).hasSize(1);
    redirected(post("/parties/" + son + "/household/leave").param("member", son).param("reason", "استقل بسكنه"));
    redirected(post("/parties/" + id + "/kin").param("relation", "mother"));
    page(422, post("/parties/" + id + "/hand-over").param("branch", "tabuk").param("reason", "نقل"), here, language);
    redirected(post("/parties/" + id + "/hand-over").param("branch", "haql").param("reason", "انتقلت إلى حقل"));
    page(200, get("/parties/" + id), there, language);
  }

  @Test
  void what_was_typed_into_a_form_of_the_file_comes_back_with_what_was_wrong() throws Exception {
    Document circumstances = page(422, post("/parties/" + id + "/circumstances").param("version", "1")
        .param("circumstances", "deaf", "other").param("note-preferred-time", "بعد العصر"), here, "ar");
    assertThat(circumstances.select("input[name=circumstances][checked]").eachAttr("value"))
        .containsExactlyInAnyOrder("deaf", "other");
    assertThat(circumstances.select("[name=note-preferred-time]").attr("value")).isEqualTo("بعد العصر");
    Document identity = page(422, post("/parties/" + id + "/identities").param("type", "iqama").param("number", "2999"),
        here, "ar");
    assertThat(identity.select("select[name=type] option[selected]").attr("value")).isEqualTo("iqama");
    assertThat(identity.select("#f-number").attr("value")).isEqualTo("2999");
    Document household = page(422, post("/parties/" + id + "/household").param("number", "1990000000")
        .param("relation", "son"), here, "ar");
    assertThat(household.select("#f-number").attr("value")).isEqualTo("1990000000");
    assertThat(household.select("select[name=relation] option[selected]").eachAttr("value")).contains("son");
  }

  @Test
  void who_registers_and_may_not_read_files_is_not_led_to_one() throws Exception {
    Actor supporters = People.staff(jdbc, "tabuk", "find", "register");
    assertThat(send(post("/parties").param("fullName", "شيمة سالم " + People.family()).param("who", "female"),
        supporters, "ar").getRedirectedUrl()).isEqualTo("/find");
  }

  private void redirected(MockHttpServletRequestBuilder call) throws Exception {
    assertThat(send(call, here, "ar").getStatus()).isEqualTo(303);
  }

  private Document page(int status, MockHttpServletRequestBuilder call, Actor actor, String language)
      throws Exception {
    MockHttpServletResponse answer = send(call, actor, language);
    assertThat(answer.getStatus()).isEqualTo(status);
    return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder call, Actor actor, String language)
      throws Exception {
    return http.perform(call.with(People.as(actor)).with(csrf()).cookie(new Cookie("wasl_language", language)))
        .andReturn().getResponse();
  }

  private java.util.List<String> journal() {
    return jdbc.sql("select what from journal_entry where subject = :id order by entry")
        .param("id", UUID.fromString(id)).query(String.class).list();
  }
}
