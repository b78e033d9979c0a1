package org.wasl.parties.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.kernel.Actor;
import org.wasl.parties.Calls;
import org.wasl.parties.People;

@WaslTest
@Tag("store")
@Clause("P-0.1")
class OrganisationTests {

  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;
  Actor here;
  String name;
  String register;
  String contactNumber;
  String contact;

  @BeforeEach
  void a_contact_person() throws Exception {
    here = People.officer(jdbc, "tabuk");
    name = "شركة " + People.family() + " للخدمات";
    register = "3550%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
    contactNumber = People.nationalId();
    contact = new Calls(http).registered(here, """
        {"kind": "person", "fullName": "راشد بن حمدان %s", "sex": "male",
         "identity": {"type": "national-id", "number": "%s"}}""".formatted(People.family(), contactNumber));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void an_organisation_is_registered_on_its_page_and_its_file_holds_nothing_personal(String language)
      throws Exception {
    String file = registered();
    Document page = page(file, language);
    assertThat(page.text()).contains(name).contains(register).contains("راشد بن حمدان");
    assertThat(page.select("a[href=/parties/" + contact + "]")).hasSize(1);
    assertThat(page.select("a[href$=/household], a[href$=/needs], a[href$=#kin]")).isEmpty();
    assertThat(page.text()).doesNotContain(language.equals("ar") ? "لا هوية" : "No identity recorded");
    assertThat(page.select("dd").text()).contains(language.equals("ar") ? "شريك" : "Partner");
    Document edit = page(file + "/edit", language);
    assertThat(edit.select("[name=birthValue], [name=sex], [name=circumstances], form[action$=/identities]")).isEmpty();
    assertThat(edit.select("[name=fullName]").attr("value")).isEqualTo(name);
    assertThat(page(file + "/ties", language).select("#kin")).isEmpty();
  }

  @Test
  @Clause("P-6.2")
  void a_licence_belongs_to_one_organisation_and_a_refused_one_leaves_no_file_behind() throws Exception {
    registered();
    String other = "جمعية " + People.family();
    send(form().param("fullName", other)).andExpect(status().is(422));
    assertThat(jdbc.sql("select count(*) from party where full_name = :name").param("name", other)
        .query(Integer.class).single()).isZero();
  }

  @Test
  void its_details_change_at_the_version_seen_and_everything_wrong_is_told() throws Exception {
    String file = registered();
    change(file, "{\"version\": 1, \"contactName\": \"x\"}").andExpect(status().isConflict());
    change(file, """
        {"licenceKind": "unified-number", "licenceNumber": "12", "roles": ["king"]}""").andExpect(status().is(422))
        .andExpect(jsonPath("$.errors[*].code", containsInAnyOrder("licence-digits", "party-role-unknown")));
    change(file, """
        {"licenceKind": "unified-number", "licenceNumber": "٧٠٠١٢٣٤%s", "contactName": "أمل", "roles": ["supporter"]}"""
        .formatted(register.substring(7))).andExpect(status().isOk())
        .andExpect(jsonPath("$.contactName").value("أمل")).andExpect(jsonPath("$.contactId").doesNotExist())
        .andExpect(jsonPath("$.roles", containsInAnyOrder("partner", "supporter")));
    new Calls(http).get(here, "/parties/" + contact + "/organisation").andExpect(status().is(422))
        .andExpect(jsonPath("$.code").value("not-an-organisation"));
  }

  @Test
  @Clause("P-6.2")
  void of_two_officers_who_register_one_licence_the_second_is_told() throws Exception {
    for (int round = 0; round < 5; round++) {
      register = "3551%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
      CyclicBarrier start = new CyclicBarrier(2);
      try (ExecutorService officers = Executors.newVirtualThreadPerTaskExecutor()) {
        Future<Integer> first = officers.submit(registering(start));
        Future<Integer> second = officers.submit(registering(start));
        assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(303, 422);
      }
    }
  }

  private Callable<Integer> registering(CyclicBarrier start) {
    MockHttpServletRequestBuilder call = form().param("fullName", "مؤسسة " + People.family());
    return () -> {
      start.await();
      return send(call).andReturn().getResponse().getStatus();
    };
  }

  @Test
  void what_a_merged_organisation_lacks_its_alias_fills_in_until_the_merge_is_undone() throws Exception {
    String alias = registered();
    String kept = "/parties/" + new Calls(http).registered(here, """
        {"kind": "organisation", "fullName": "جمعية %s"}""".formatted(People.family()));
    String merge = merged(kept, alias);
    String licence = "\"licenceKind\": \"commercial-register\", \"licenceNumber\": \"" + register + "\"";
    detail(kept).andExpect(jsonPath("$.licenceNumber").value(register))
        .andExpect(jsonPath("$.contactId").value(contact));
    change(kept, "{" + licence + ", \"contactName\": \"أمل\"}").andExpect(status().isOk())
        .andExpect(jsonPath("$.licenceNumber").value(register)).andExpect(jsonPath("$.contactName").value("أمل"))
        .andExpect(jsonPath("$.contactId").doesNotExist()).andExpect(jsonPath("$.contactPost").doesNotExist());
    new Calls(http).post(quality(), "/merges/" + merge + "/undo", "{}").andExpect(status().isOk());
    detail(kept).andExpect(jsonPath("$.licenceNumber").doesNotExist())
        .andExpect(jsonPath("$.contactName").value("أمل"));
    detail(alias).andExpect(jsonPath("$.licenceNumber").value(register))
        .andExpect(jsonPath("$.contactId").value(contact));
    change(kept, "{" + licence + "}").andExpect(status().is(422));
  }

  private String merged(String kept, String alias) throws Exception {
    return Calls.id(new Calls(http).post(quality(), "/merges", "{\"keep\": \"%s\", \"absorb\": \"%s\"}"
        .formatted(kept.substring(9), alias.substring(9))).andExpect(status().isCreated()));
  }

  private Actor quality() {
    return People.everywhere(People.staff(jdbc, "tabuk", "merge", "duplicates", "read"));
  }

  private ResultActions detail(String file) throws Exception {
    return new Calls(http).get(here, file + "/organisation").andExpect(status().isOk());
  }

  private MockHttpServletRequestBuilder form() {
    return post("/organisations").param("licenceKind", "commercial-register").param("licenceNumber", register)
        .param("contactPost", "مدير العلاقات").param("contactNumber", contactNumber).param("governorate", "تبوك")
        .param("landline", "0144000123").param("roles", "partner").with(csrf());
  }

  private String registered() throws Exception {
    return send(form().param("fullName", name)).andExpect(status().is3xxRedirection())
        .andReturn().getResponse().getRedirectedUrl();
  }

  private ResultActions send(MockHttpServletRequestBuilder call) throws Exception {
    return http.perform(call.with(People.as(here)));
  }

  private ResultActions change(String file, String json) throws Exception {
    return send(put("/api/v1" + file + "/organisation").contentType("application/json").content(json));
  }

  private Document page(String path, String language) throws Exception {
    return Jsoup.parse(send(get(path).cookie(new Cookie("wasl_language", language))).andExpect(status().isOk())
        .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
  }
}
