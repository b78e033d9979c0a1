package org.wasl.knowledge.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.catalogue.Staff;
import org.wasl.kernel.Actor;
import org.wasl.knowledge.ApprovedAnswers;
import org.wasl.knowledge.ProposedAnswer;
import org.wasl.web.Language;

/** From a proposal to an answer that the public reads, by forms alone. */
@WaslTest
@Transactional
@Clause("P-2.3")
class AnswerPagesTests {

  private static final Actor MANAGER = Staff.with("manager", "knowledge.approve");

  @Autowired MockMvc http;
  @Autowired ApprovedAnswers answers;

  private Document read(MockHttpServletRequestBuilder call, Actor actor, String name, Language language, int status)
      throws Exception {
    String html = http.perform(call.with(Staff.as(actor)).cookie(new Cookie("wasl_language", language.code())))
        .andExpect(status().is(status)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    Files.writeString(Files.createDirectories(Path.of("target/look")).resolve(name + "-" + language.code() + ".html"), html);
    Document page = Jsoup.parse(html);
    assertThat(page.select("html").attr("lang")).isEqualTo(language.code());
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.text()).doesNotContain("knowledge.", "problem.");
    return page;
  }

  private void send(Actor actor, String path, int status, String... fields) throws Exception {
    MockHttpServletRequestBuilder call = post(path).with(Staff.as(actor)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      call.param(fields[i], fields[i + 1]);
    }
    http.perform(call).andExpect(status().is(status));
  }

  @ParameterizedTest
  @EnumSource
  void what_an_officer_proposes_and_management_approves_is_found_and_shown(Language language) throws Exception {
    String path = "/knowledge/answers/" + answers.propose(Staff.OFFICER, new ProposedAnswer(
        "هل تُحفظ صورة من هويتي؟", "لا، نطّلع عليها ونطابقها فقط.", null, "Q-1499-000077")).value();
    assertThat(read(get("/knowledge/answers"), MANAGER, "answers", language, 200)
        .select("aside a[href=" + path + "]")).hasSize(1);
    assertThat(read(get(path), Staff.OFFICER, "answer-officer", language, 200).select("form[action^=" + path + "]"))
        .isEmpty();
    read(get(path + "/edit"), MANAGER, "answer-edit", language, 200);
    send(MANAGER, path + "/approval", 303, "revision", "1");
    assertThat(read(get(path), MANAGER, "answer", language, 200).select("[aria-disabled]")).hasSize(1);
    assertThat(read(post(path).with(csrf()).param("revision", "2").param("questionAr", "هل تُحفظ صورة من هويتي؟")
        .param("answerAr", "لا.").param("questionEn", "Do you keep a copy of my ID?").param("topic", "rights"),
        MANAGER, "answer-again", language, 422).select("#f-answerEn-err")).hasSize(1);
    send(MANAGER, path, 303, "revision", "2", "questionAr", "هل تُحفظ صورة من هويتي؟", "answerAr",
        "لا، نطّلع عليها ونطابقها فقط.", "questionEn", "Do you keep a copy of my ID?", "answerEn",
        "No, we look at it and match it.", "topic", "rights", "clause", "");
    send(MANAGER, path + "/public", 303, "revision", "3", "shown", "true");
    assertThat(answers.shownToPublic()).extracting(each -> each.answerEn())
        .contains("No, we look at it and match it.");
    Document found = read(post("/knowledge/answers/search").with(csrf()).param("words", "صوره هويتى")
        .param("topic", "rights"), Staff.OFFICER, "answers-found", language, 200);
    assertThat(found.select("#found a[href=" + path + "]")).hasSize(1);
    assertThat(read(post("/knowledge/answers/search").with(csrf()).param("words", "صاروخ"), Staff.OFFICER,
        "answers-none", language, 200).select("#found .empty")).hasSize(1);
    assertThat(read(post(path + "/withdrawal").with(csrf()).param("revision", "4"), MANAGER, "answer-why", language,
        422).select("#f-reason-err")).hasSize(1);
    send(MANAGER, path + "/withdrawal", 303, "revision", "4", "reason", "تغيّر الدليل");
    assertThat(answers.shownToPublic()).isEmpty();
  }

  @Test
  void an_officer_proposes_by_form_and_settles_nothing() throws Exception {
    send(Staff.OFFICER, "/knowledge/answers", 422, "questionAr", "", "topic", "rights");
    send(Staff.OFFICER, "/knowledge/answers", 303, "questionAr", "متى تفتحون؟", "answerAr", "من الثامنة.", "topic",
        "visits", "questionEn", "", "answerEn", "", "clause", "");
    read(get("/knowledge/answers/new"), Staff.OFFICER, "answer-new", Language.AR, 200);
    String path = "/knowledge/answers/" + answers.propose(Staff.OFFICER,
        new ProposedAnswer("سؤال؟", "جواب.", null, null)).value();
    http.perform(get(path + "/edit").with(Staff.as(Staff.OFFICER))).andExpect(status().isForbidden());
    send(Staff.OFFICER, path, 403, "revision", "1");
    send(Staff.OFFICER, path + "/approval", 403, "revision", "1");
    send(Staff.OFFICER, path + "/public", 403, "revision", "1", "shown", "true");
    send(Staff.OFFICER, path + "/withdrawal", 403, "revision", "1", "reason", "x");
    send(MANAGER, path + "/approval", 409, "revision", "9");
  }
}
