package org.wasl.requests.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.wasl.Clause;
import org.wasl.catalogue.ItemKind;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.organization.Hired;
import org.wasl.parties.Calls;
import org.wasl.parties.People;
import org.wasl.requests.Desk;
import org.wasl.requests.RequestTestCase;
import org.wasl.requests.appeal.MakeAppeal;
import org.wasl.requests.closure.CancelRequest;
import org.wasl.requests.decision.Decide;
import org.wasl.requests.decision.DecisionCommand;
import org.wasl.requests.verification.VerifyItem;

/** Pages of requests when they are drawn again: refused, moved on by a colleague, paged, in another language. */
class RequestPageTests extends RequestTestCase {

  @Autowired MockMvc http;
  @Autowired Decide decide;
  @Autowired MakeAppeal appeal;
  @Autowired CancelRequest cancel;

  private Document page(AbstractMockHttpServletRequestBuilder<?> call, Actor actor, int status) throws Exception {
    var answer = http.perform(call.with(csrf()).with(Hired.as(actor))).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(status);
    return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
  }

  @Test
  @Clause("P-6.4")
  void a_step_that_a_colleague_made_impossible_is_told_at_the_head_of_the_page() throws Exception {
    Reference reference = raised();
    cancel.cancel(officer, reference, "استغنت عنه");
    assertThat(page(post("/requests/" + reference + "/cancellation").param("reason", "استغنت"), officer, 409)
        .select(".errors").text()).contains("لا تصح هذه الخطوة");
    Reference other = raised();
    decide.decide(manager, other, command("approved"));
    assertThat(page(post("/desk/" + other).param("outcome", "declined").param("reason", "لا يوجد جهاز")
        .param("alternative", "جمعية أخرى"), director, 409).select(".decide .errors").text())
        .contains("لا تصح هذه الخطوة");
  }

  @Test
  @Clause("P-0.2")
  void who_decided_is_not_offered_the_answer_to_the_appeal_and_a_colleague_is() throws Exception {
    Reference reference = raised();
    decide.decide(manager, reference, new DecisionCommand("deferred", "ننتظر الجهاز", null,
        clock.instant().atZone(java.time.ZoneOffset.UTC).toLocalDate().plusDays(40), List.of(), List.of()));
    appeal.appeal(officer, reference, "الحاجة عاجلة");
    Document decider = page(get("/requests/" + reference), manager, 200);
    assertThat(decider.select("form[action$=/appeal/answer]")).isEmpty();
    assertThat(decider.select("#why-appeal").text()).contains("غيرك");
    assertThat(page(get("/requests/" + reference), director, 200).select("form[action$=/appeal/answer]")).hasSize(1);
    assertThat(page(get("/desk/" + reference), director, 200).select("form.decide")).isEmpty();
  }

  @Test
  void a_search_is_paged_with_its_words() throws Exception {
    String name = "شيمة سالم " + People.family();
    hessa = UUID.fromString(new Calls(http).registered(officer, """
        {"kind": "person", "fullName": "%s", "sex": "female"}""".formatted(name)));
    for (int i = 0; i < 31; i++) {
      received();
    }
    Document first = page(post("/requests/search").param("q", name), officer, 200);
    assertThat(first.select("form.pager input[name=q]").attr("value")).isEqualTo(name);
    List<String> seen = new ArrayList<>(first.select("tbody tr td:first-child").eachText());
    Document second = page(post("/requests/search").param("q", name)
        .param("cursor", first.select("form.pager input[name=cursor]").attr("value")), officer, 200);
    assertThat(second.select("tbody tr")).isNotEmpty()
        .allSatisfy(row -> assertThat(row.text()).contains(name));
    assertThat(second.select("tbody tr td:first-child").eachText()).doesNotContainAnyElementsOf(seen);
  }

  @Test
  void a_change_of_language_comes_back_to_the_list_as_it_was_and_never_to_where_a_form_went() throws Exception {
    assertThat(page(get("/requests?tab=work"), officer, 200).select("input[name=back]").attr("value"))
        .isEqualTo("/requests?tab=work");
    assertThat(page(post("/requests/search").param("q", "x"), officer, 200).select("input[name=back]").attr("value"))
        .isEqualTo("/today");
  }

  @Test
  @Clause("P-6.2")
  void what_was_half_typed_is_put_back_for_the_same_person_alone() throws Exception {
    assertThat(page(get("/requests/new").param("party", hessa.toString()), officer, 200)
        .select("form[data-draft]").eachAttr("data-draft")).allSatisfy(key -> assertThat(key).endsWith(hessa.toString()));
  }

  @Test
  @Clause("P-6.2")
  void a_checklist_that_comes_back_refused_shows_what_a_colleague_changed_meanwhile() throws Exception {
    Reference reference = received();
    String paper = Desk.mandatory(jdbc, catalogue, reference).stream().filter(each -> each.kind() == ItemKind.DOCUMENT)
        .findFirst().orElseThrow().code();
    verify.verify(officer, reference, new VerifyItem.Command(paper, "seen", "original-seen", null));
    String seen = page(get("/requests/" + reference + "/checklist"), officer, 200)
        .select("input[name=seen." + paper + "]").attr("value");
    verify.verify(officer, reference, new VerifyItem.Command(paper, "mismatched", "original-seen", "الاسم غير اسمها"));
    Document again = page(multipart("/requests/" + reference + "/checklist").param("mark." + paper, "seen")
        .param("seen." + paper, seen).param("mark.no-such-item", "seen"), officer, 422);
    assertThat(again.select("input[name=mark." + paper + "][checked]").attr("value")).isEqualTo("mismatched");
  }

  private static DecisionCommand command(String outcome) {
    return new DecisionCommand(outcome, "السبب", null, null, List.of(), List.of());
  }
}
