package org.wasl.parties.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
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
import org.wasl.parties.Calls;
import org.wasl.parties.People;

@WaslTest
@Tag("store")
@Clause("P-2.1")
class NeedsTests {

  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;
  @Autowired MutableClock clock;
  Calls calls;
  Actor here;
  Actor onlooker;
  String id;

  @BeforeEach
  void a_file() throws Exception {
    calls = new Calls(http);
    here = People.officer(jdbc, "tabuk");
    onlooker = People.staff(jdbc, "tabuk", "read");
    id = calls.registered(here, """
        {"kind": "person", "fullName": "سعاد بنت عبدالله %s", "sex": "female"}""".formatted(People.family()));
  }

  @Test
  void needs_are_due_a_year_after_they_were_assessed_and_earlier_findings_stay() throws Exception {
    try (var still = clock.at("2026-11-22T08:00:00Z")) {
      calls.get(here, "/parties/" + id + "/needs").andExpect(jsonPath("$.due").value(true));
      assess("transport", "urgent", "لا سيارة إلى الغسيل").andExpect(status().isCreated())
          .andExpect(jsonPath("$.items[0].nextOn").value("2027-11-22")).andExpect(jsonPath("$.due").value(false));
      assertThat(file(here)).contains("لا سيارة إلى الغسيل").doesNotContain("حان موعد");
      still.forward(java.time.Duration.ofDays(364));
      assertThat(file(here)).doesNotContain("حان موعد");
      still.forward(java.time.Duration.ofDays(1));
      assertThat(file(here)).contains("حان موعد إعادة التقدير");
      assess("transport", "none", null).andExpect(status().isCreated()).andExpect(jsonPath("$.due").value(false))
          .andExpect(jsonPath("$.items[*].findings[0].degree", contains("none", "urgent")));
      assertThat(file(here)).doesNotContain("لا سيارة إلى الغسيل");
    }
  }

  @Test
  void what_is_needed_is_read_by_those_who_study_it_and_the_days_by_all_who_open_the_file() throws Exception {
    assess("living", "some", "ديون على الأسرة").andExpect(status().isCreated());
    calls.get(onlooker, "/parties/" + id + "/needs").andExpect(status().isOk())
        .andExpect(jsonPath("$.items", hasSize(1))).andExpect(jsonPath("$.items[0].findings", hasSize(0)));
    assertThat(file(onlooker)).contains("قُدّرت في").doesNotContain("ديون");
    calls.post(onlooker, "/parties/" + id + "/needs", "{}").andExpect(status().isForbidden());
  }

  @Test
  void all_that_is_wrong_with_an_assessment_is_told_at_once() throws Exception {
    calls.post(here, "/parties/" + id + "/needs", """
        {"assessedOn": "2170-01-01", "nextOn": "2020-01-01", "findings": [{"area": "health", "degree": "some"},
         {"area": "garden", "degree": "some", "finding": "x"}, {"area": "care", "degree": "none"},
         {"area": "care", "degree": "none"}]}""").andExpect(status().is(422))
        .andExpect(jsonPath("$.errors[*].code", containsInAnyOrder("need-finding-needed", "need-area-unknown",
            "need-area-twice", "needs-day-ahead", "needs-next-day")));
  }

  @Test
  @Clause("P-2.2")
  void they_are_assessed_on_the_page() throws Exception {
    String path = "/parties/" + id + "/needs";
    http.perform(post(path).param("degree-housing", "some").with(People.as(here)).with(csrf()))
        .andExpect(status().is(422));
    http.perform(post(path).param("degree-housing", "some").param("finding-housing", "البيت قديم")
        .with(People.as(here)).with(csrf())).andExpect(status().is3xxRedirection());
    http.perform(get(path).with(People.as(here))).andExpect(content().string(containsString("البيت قديم")));
    http.perform(get(path).with(People.as(onlooker))).andExpect(status().isOk())
        .andExpect(content().string(not(containsString("البيت قديم"))));
  }

  private ResultActions assess(String area, String degree, String finding) throws Exception {
    return calls.post(here, "/parties/" + id + "/needs", """
        {"findings": [{"area": "%s", "degree": "%s", "finding": %s}]}"""
        .formatted(area, degree, finding == null ? null : "\"" + finding + "\""));
  }

  private String file(Actor reader) throws Exception {
    return http.perform(get("/parties/" + id).with(People.as(reader)).cookie(new Cookie("wasl_language", "ar")))
        .andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }
}
