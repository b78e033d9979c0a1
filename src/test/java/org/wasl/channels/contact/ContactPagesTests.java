package org.wasl.channels.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.channels.ChannelCounts;
import org.wasl.channels.Counter;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Channel;
import org.wasl.parties.People;

@WaslTest
@Tag("store")
@Clause("P-3")
class ContactPagesTests {

  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;
  @Autowired ChannelCounts counts;
  Counter counter;
  Actor officer;

  @BeforeEach
  void open() {
    counter = new Counter(jdbc, http);
    officer = counter.staff("officer", "tabuk");
  }

  @ParameterizedTest
  @CsvSource({"ar,تسجيل تواصل,المقابلة", "en,Record a contact,Letters"})
  void the_form_opens_in_both_languages_with_the_person_named(String language, String title, String word)
      throws Exception {
    String person = counter.person(officer, "0551234417");
    http.perform(get("/interactions/new").param("party", person).cookie(new Cookie("wasl_language", language))
            .with(People.as(officer)))
        .andExpect(status().isOk()).andExpect(content().string(containsString(title)))
        .andExpect(content().string(containsString(word)))
        .andExpect(content().string(containsString("حصة عايض سالم")))
        .andExpect(content().string(containsString("name=\"partyId\" value=\"" + person)));
  }

  @Test
  @Clause("P-6.1")
  void a_visit_is_closed_only_once_its_inquiries_are_written_or_none_were() throws Exception {
    String person = counter.person(officer, null);
    http.perform(visit(person)).andExpect(status().is(422))
        .andExpect(content().string(containsString("قبل إنهاء الزيارة")))
        .andExpect(content().string(containsString("سألت عن طلبها")));
    http.perform(visit(person).param("question", "متى الموعد؟", "", "").param("answer", "الأحد", "", ""))
        .andExpect(status().isSeeOther()).andExpect(header().string("Location", "/parties/" + person));
    http.perform(visit(person).param("nothingAsked", "true")).andExpect(status().isSeeOther());
    assertThat(jdbc.sql("""
            select count(*) from interaction_inquiry q join interaction i on i.id = q.interaction
             where i.party = :party""").param("party", java.util.UUID.fromString(person))
        .query(Integer.class).single()).isEqualTo(1);
  }

  @Test
  void the_handling_time_is_taken_from_the_opening_of_the_form() throws Exception {
    String person = counter.person(officer, null);
    http.perform(visit(person).param("nothingAsked", "true")
        .param("opened", Long.toString(java.time.Instant.now().getEpochSecond() - 90))).andExpect(status().isSeeOther());
    assertThat(jdbc.sql("select handling_seconds from interaction where party = :party")
        .param("party", java.util.UUID.fromString(person)).query(Integer.class).single()).isBetween(90, 100);
  }

  @Test
  void a_refused_form_keeps_what_was_typed_and_says_what_is_wrong() throws Exception {
    http.perform(form().param("channel", "phone").param("direction", "in").param("text", "كلام لم يُحفظ بعد"))
        .andExpect(status().is(422)).andExpect(content().string(containsString("كلام لم يُحفظ بعد")))
        .andExpect(content().string(containsString("id=\"f-topic-err\"")));
  }

  @Test
  void who_waits_stands_on_the_list_of_the_branch_masked_and_without_what_was_said() throws Exception {
    Actor haql = counter.staff("officer", "haql");
    int before = counts.of(haql).waiting().get(Channel.SOCIAL);
    counter.calls.post(haql, "/interactions", """
        {"channel": "social", "medium": "whatsapp", "direction": "in", "topic": "كيف أقدّم لوالدي؟",
         "text": "وصف مرض والده", "contact": "+966559876305", "awaitsReply": true}""")
        .andExpect(status().isCreated());
    String id = jdbc.sql("select id::text from interaction where staff = :staff").param("staff", haql.id().value())
        .query(String.class).single();
    assertThat(counts.of(haql).waiting()).containsEntry(Channel.SOCIAL, before + 1);
    http.perform(get("/interactions").param("channel", "social").with(People.as(haql))).andExpect(status().isOk())
        .andExpect(content().string(containsString("كيف أقدّم لوالدي؟")))
        .andExpect(content().string(containsString("لم يُعرف صاحبه")))
        .andExpect(content().string(containsString("••• 305")))
        .andExpect(content().string(not(containsString("559876305"))))
        .andExpect(content().string(not(containsString("وصف مرض"))));
    http.perform(get("/interactions").with(People.as(counter.staff("officer", "tayma"))))
        .andExpect(content().string(not(containsString(id))));
    http.perform(get("/interactions/new").param("returns", id).with(People.as(haql)))
        .andExpect(status().isOk()).andExpect(content().string(containsString("name=\"returns\" value=\"" + id)));
    http.perform(get("/interactions/new").param("returns", id).with(People.as(counter.staff("officer", "tayma"))))
        .andExpect(status().isNotFound());
  }

  @Test
  void the_log_shows_the_newest_first_and_is_all_that_a_coordinator_sees() throws Exception {
    Actor coordinator = counter.staff("volunteer-coordinator", "al-bad");
    for (String topic : new String[] {"الأول", "الثاني"}) {
      counter.calls.post(coordinator, "/interactions", """
          {"channel": "volunteering", "direction": "in", "topic": "%s", "text": "نص"}""".formatted(topic))
          .andExpect(status().isCreated());
    }
    String page = http.perform(get("/interactions").with(People.as(coordinator))).andExpect(status().isOk())
        .andReturn().getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    assertThat(page.indexOf("الثاني")).isPositive().isLessThan(page.indexOf("الأول"));
    assertThat(page).doesNotContain("list=tell");
    assertThat(counts.of(coordinator).toReturn()).isZero();
  }

  @Test
  void who_may_not_record_is_denied() throws Exception {
    for (String path : new String[] {"/interactions", "/interactions/new"}) {
      http.perform(get(path).with(People.as(counter.staff("admin", "tabuk")))).andExpect(status().isForbidden());
    }
    http.perform(get("/interactions")).andExpect(header().string("Location", startsWith("/sign-in")));
  }

  private MockHttpServletRequestBuilder visit(String person) {
    return form().param("partyId", person).param("channel", "interview").param("direction", "in")
        .param("topic", "زيارة").param("text", "سألت عن طلبها");
  }

  private MockHttpServletRequestBuilder form() {
    return post("/interactions").with(People.as(officer)).with(csrf());
  }
}
