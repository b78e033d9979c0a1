package org.wasl.channels.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.channels.ChannelCounts;
import org.wasl.channels.Counter;
import org.wasl.kernel.Actor;
import org.wasl.notices.Notice;
import org.wasl.notices.Notices;
import org.wasl.parties.PartyId;
import org.wasl.parties.People;

@WaslTest
@Tag("store")
@Clause("P-6.4")
class TellingTests {

  @Autowired MockMvc http;
  @Autowired JdbcClient jdbc;
  @Autowired Notices notices;
  @Autowired ChannelCounts counts;
  @Autowired TransactionTemplate transaction;
  Counter counter;
  Actor officer;
  String person;

  @BeforeEach
  void open() throws Exception {
    counter = new Counter(jdbc, http);
    officer = counter.staff("officer", "al-wajh");
    person = counter.person(officer, "0551234417");
  }

  @ParameterizedTest
  @CsvSource({"ar,ما النتيجة؟", "en,What came of it?"})
  void whoever_tells_sees_the_words_to_say_and_the_number_and_the_journal_keeps_that(String language, String word)
      throws Exception {
    UUID message = told();
    http.perform(get("/interactions").param("list", "tell").with(People.as(officer))).andExpect(status().isOk())
        .andExpect(content().string(containsString("/interactions/tell/" + message)))
        .andExpect(content().string(not(containsString("551234417"))))
        .andExpect(content().string(not(containsString("1234 417"))))
        .andExpect(content().string(not(containsString("وسيصلكم الرد"))));
    http.perform(get("/interactions/tell/" + message).cookie(new Cookie("wasl_language", language))
            .with(People.as(officer)))
        .andExpect(status().isOk()).andExpect(content().string(containsString("0551 234 417")))
        .andExpect(content().string(containsString("الأحد 1448/06/19هـ الموافق 2026/11/29م")))
        .andExpect(content().string(containsString(word)));
    assertThat(jdbc.sql("select what from journal_entry where kind = 'message' and subject = :id")
        .param("id", message).query(String.class).list()).containsExactly("channels.opened-to-tell");
  }

  @Test
  void once_told_it_leaves_the_list_and_is_a_contact_on_the_timeline() throws Exception {
    UUID message = told();
    int before = counts.of(officer).toTell();
    tell(officer, message, "told").andExpect(status().isSeeOther());
    assertThat(counts.of(officer).toTell()).isEqualTo(before - 1);
    List<String> kinds = Counter.read(counter.calls.get(officer, "/parties/" + person + "/timeline"), "$.items[*].kind");
    assertThat(kinds).as("the contact stands for the message").containsExactly("contact");
    assertThat((String) Counter.read(counter.calls.get(officer, "/parties/" + person + "/timeline"), "$.items[0].text"))
        .contains("وسيصلكم الرد بإذن الله").endsWith("شكرت");
    http.perform(get("/parties/" + person + "/timeline").cookie(new Cookie("wasl_language", "en"))
            .with(People.as(officer)))
        .andExpect(content().string(containsString("Request raised, and the day of the reply")))
        .andExpect(content().string(containsString("Told word for word")));
    tell(officer, message, "told").andExpect(status().isNotFound());
  }

  @Test
  void nobody_reached_keeps_it_on_the_list_and_counts_the_try() throws Exception {
    UUID message = told();
    tell(officer, message, "no-answer").andExpect(status().isSeeOther());
    http.perform(get("/interactions").param("list", "tell").with(People.as(officer)))
        .andExpect(content().string(containsString(message.toString())))
        .andExpect(content().string(containsString("محاولة واحدة")))
        .andExpect(content().string(containsString("ليس قبل")));
    List<String> kinds = Counter.read(counter.calls.get(officer, "/parties/" + person + "/timeline"), "$.items[*].kind");
    assertThat(kinds).containsExactlyInAnyOrder("contact", "message");
    tell(officer, message, "told").andExpect(status().isSeeOther());
  }

  @Test
  void an_outcome_is_needed_and_other_branches_and_roles_are_kept_out() throws Exception {
    UUID message = told();
    tell(officer, message, "").andExpect(status().is(422))
        .andExpect(content().string(containsString("تُختار نتيجة الإبلاغ")));
    tell(counter.staff("officer", "tayma"), message, "told").andExpect(status().isNotFound());
    tell(counter.staff("manager", "al-wajh"), message, "told").andExpect(status().isForbidden());
    http.perform(get("/interactions/tell/" + message).with(People.as(counter.staff("director", "al-wajh"))))
        .andExpect(status().isForbidden());
    assertThat(jdbc.sql("select told_at is null from v_message where id = :id").param("id", message)
        .query(Boolean.class).single()).isTrue();
  }

  private UUID told() throws InterruptedException {
    PartyId party = PartyId.of(person);
    transaction.executeWithoutResult(status ->
        notices.tell(party, Notice.raised("R-1448-000123", LocalDate.of(2026, 11, 29))));
    for (int i = 0; i < 100; i++) {
      List<UUID> ready = jdbc.sql("select id from v_message where party = :party and to_tell")
          .param("party", party.value()).query(UUID.class).list();
      if (!ready.isEmpty()) {
        return ready.getFirst();
      }
      Thread.sleep(100);
    }
    throw new AssertionError("the dispatcher did not hand it over");
  }

  private ResultActions tell(Actor who, UUID message, String outcome) throws Exception {
    return http.perform(post("/interactions/tell/" + message).with(People.as(who)).with(csrf())
        .param("outcome", outcome).param("note", "شكرت"));
  }
}
