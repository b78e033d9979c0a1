package org.wasl.research.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import org.wasl.Clause;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.organization.Hired;
import org.wasl.parties.Calls;
import org.wasl.research.ResearchTestCase;

@Clause("P-2.2")
class StudyPagesTests extends ResearchTestCase {

  @Autowired MockMvc http;

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void a_study_is_begun_saved_handed_in_approved_and_printed_by_plain_forms(String language) throws Exception {
    Reference reference = assigned();
    assertThat(page(get("/today"), researcher, language, 200).select("form[action$=/studies]")).hasSize(1);
    String at = moved(post("/requests/" + reference + "/studies"), researcher);
    Document form = page(get(at), researcher, language, 200);
    assertThat(form.select("form.study fieldset.member")).hasSize(2);
    assertThat(form.select("[style], style, script:not([src])")).isEmpty();
    moved(typed(post(at), "1").param("m0.name", "سالم").param("m0.relation", "son").param("m0.age", "٣٠"),
        researcher);
    Document saved = page(get(at), researcher, language, 200);
    assertThat(saved.select("form.study fieldset.member")).hasSize(3);
    assertThat(saved.select("#kept dd").eachText()).anyMatch(each -> each.startsWith("1,320"))
        .anyMatch(each -> each.startsWith("1,000"));
    moved(typed(post(at), "2").param("m0.name", "سالم").param("do", "submit"), researcher);
    Document read = page(get(at), chief, language, 200);
    assertThat(read.select("form.study")).isEmpty();
    assertThat(read.select("#judge button")).hasSize(2);
    moved(post(at + "/judgement").param("judgement", "approved"), chief);
    Document report = page(get(at + "/report"), manager, language, 200);
    assertThat(report.select(".sign.three > div")).hasSize(3);
    assertThat(report.text()).contains(language.equals("ar") ? "سعادة رئيس مجلس الإدارة" : "Chairman of the Board")
        .contains("☒").contains(reference.value());
    assertThat(page(get("/requests/" + reference + "/pack"), manager, language, 200).select(".research-pack .sums"))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void what_is_refused_stands_beside_its_field_and_nothing_typed_is_lost(String language) throws Exception {
    String at = moved(post("/requests/" + assigned() + "/studies"), researcher);
    Document again = page(typed(post(at), "1").param("salary", "كثير").param("do", "submit").with(csrf()),
        researcher, language, 422);
    assertThat(again.select("#f-salary-err").text()).isNotBlank();
    assertThat(again.select("[name=salary]").attr("value")).isEqualTo("كثير");
    assertThat(again.select("[name=story]").text()).isEqualTo("تعيش مع ابنها");
  }

  @Test
  void saving_while_it_is_typed_answers_the_sums() throws Exception {
    String at = moved(post("/requests/" + assigned() + "/studies"), researcher);
    Document part = page(typed(post(at + "/autosave"), "1").with(csrf()), researcher, "en", 200);
    assertThat(part.select("dd").eachText()).anyMatch(each -> each.startsWith("1,320"));
    assertThat(page(get(at), researcher, "en", 200).select("[name=revision]").attr("value")).isEqualTo("1");
  }

  @Test
  void an_officer_reads_that_a_visit_was_assigned_and_no_fact_of_poverty_or_health() throws Exception {
    Reference reference = assigned();
    handedIn(reference);
    Document request = page(get("/requests/" + reference), officer, "en", 200);
    assertThat(request.select("#research").text()).contains("Home visit").doesNotContain("1,320", "Income", "points");
    assertThat(request.select("#research a, #research .sums")).isEmpty();
    assertThat(page(get("/requests/" + reference), manager, "en", 200).select("#research .sums")).hasSize(1);
  }

  @Test
  void a_program_does_the_same_by_json() throws Exception {
    Reference reference = raised();
    Calls calls = new Calls(http);
    calls.post(chief, "/requests/" + reference + "/visit", """
        {"researcher": "%s", "day": "%s", "place": "الشبحة"}""".formatted(researcher.username(), today()))
        .andExpect(MockMvcResultMatchers.status().isCreated());
    calls.get(researcher, "/research/visits").andExpect(jsonPath("$.items[0].reference").value(reference.value()));
    String id = Calls.id(calls.post(researcher, "/requests/" + reference + "/studies", "{}")
        .andExpect(MockMvcResultMatchers.status().isCreated()));
    calls.post(researcher, "/research/studies/" + id + "/submission", "{}").andExpect(MockMvcResultMatchers.status().is(422))
        .andExpect(jsonPath("$.errors.length()").value(7));
    calls.get(researcher, "/research/studies/" + id).andExpect(jsonPath("$.status").value("draft"));
    calls.get(officer, "/research/studies/" + id).andExpect(MockMvcResultMatchers.status().isForbidden());
  }

  private MockHttpServletRequestBuilder typed(MockHttpServletRequestBuilder call, String revision) {
    call.param("revision", revision);
    for (Map.Entry<String, String> each : answers().entrySet()) {
      if (!each.getKey().equals("salary")) {
        call.param(each.getKey(), each.getValue());
      }
    }
    return call;
  }

  private String moved(MockHttpServletRequestBuilder call, Actor actor) throws Exception {
    String to = http.perform(call.with(csrf()).with(Hired.as(actor))).andExpect(MockMvcResultMatchers.status().is3xxRedirection())
        .andReturn().getResponse().getRedirectedUrl();
    assertThat(to).isNotNull();
    return to;
  }

  private Document page(MockHttpServletRequestBuilder call, Actor actor, String language, int status)
      throws Exception {
    return Jsoup.parse(http.perform(call.with(Hired.as(actor)).cookie(new Cookie("wasl_language", language)))
        .andExpect(MockMvcResultMatchers.status().is(status)).andReturn().getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
  }
}
