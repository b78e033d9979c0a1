package org.wasl.requests.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wasl.Clause;
import org.wasl.kernel.Page;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refused;
import org.wasl.requests.Desk;
import org.wasl.requests.ReferredQuestions;
import org.wasl.requests.RequestTestCase;
import org.wasl.requests.decision.Decide;
import org.wasl.requests.decision.DecisionCommand;
import org.wasl.requests.referral.AnswerReferral;
import org.wasl.requests.referral.ReferToManagement;
import org.wasl.requests.referral.Referral;
import org.wasl.requests.study.ReadStudyPack;

/** The page management studies from, questions to management, and who sees what. */
class StudyPackAndReferralTests extends RequestTestCase {

  @Autowired ReadStudyPack packs;
  @Autowired ReferToManagement refer;
  @Autowired AnswerReferral answer;
  @Autowired ReferralDesk questions;
  @Autowired ReferredQuestions passed;
  @Autowired RequestList requests;
  @Autowired RequestReading reading;
  @Autowired Decide decide;

  @Test
  @Clause("P-6.4")
  void the_study_pack_holds_the_request_its_values_what_was_before_and_similar_decisions() {
    for (int i = 0; i < 5; i++) {
      decide.decide(manager, raised(), new DecisionCommand("approved", "س", null, null, List.of(), List.of()));
    }
    Reference reference = raised();
    ReadStudyPack.StudyPack pack = packs.read(manager, reference);
    assertThat(pack.file().studies()).singleElement().satisfies(
        each -> assertThat(each.summary()).contains("الكلى"));
    assertThat(pack.values()).isNotEmpty();
    assertThat(pack.before()).hasSize(5);
    assertThat(pack.similar()).filteredOn(each -> each.outcome().equals("approved")).singleElement()
        .satisfies(each -> assertThat(each.isShown()).isTrue());
  }

  @Test
  @Clause("P-6.4")
  void similar_decisions_fewer_than_five_are_not_counted_out() {
    Reference reference = raised();
    decide.decide(manager, reference, new DecisionCommand("referred-out", "س", null, null, List.of(), List.of()));
    assertThat(packs.read(manager, reference).similar()).filteredOn(each -> each.outcome().equals("referred-out"))
        .allSatisfy(each -> assertThat(each.isShown()).isFalse());
  }

  @Test
  void reading_the_study_pack_is_written_down_and_needs_the_task() {
    Reference reference = raised();
    packs.read(manager, reference);
    assertThat(jdbc.sql("select count(*) from journal_entry where what = 'requests.study-read' and reference = :r")
        .param("r", reference.value()).query(Integer.class).single()).isEqualTo(1);
    assertThatThrownBy(() -> packs.read(officer, reference)).isInstanceOf(Refused.class);
  }

  @Test
  @Clause("P-6.3")
  void an_unclear_matter_goes_to_management_with_a_due_day_and_its_answer_returns_to_the_asker() {
    Reference reference = received();
    Referral asked = refer.refer(officer, reference, "هل يشمل النقل مرافقًا؟", null);
    assertThat(asked.dueOn()).isAfter(java.time.LocalDate.now(java.time.Clock.systemUTC()).minusDays(1));
    assertThat(questions.open(manager)).extracting(ReferralDesk.Row::reference).contains(asked.reference());
    answer.answer(manager, reference, 1, new AnswerReferral.Command("نعم، مرافق واحد", "4.2", true));
    assertThat(questions.open(manager)).extracting(ReferralDesk.Row::reference).doesNotContain(asked.reference());
    assertThat(reading.read(officer, reference).next().code()).isEqualTo("tell-answer");
    answer.told(officer, reference, 1);
    assertThat(questions.asked(officer)).extracting(ReferralDesk.Row::reference).doesNotContain(asked.reference());
  }

  @Test
  @Clause("P-6.3")
  void an_answer_waits_on_one_list_and_is_passed_on_once_from_wherever_it_is_told() {
    Reference reference = received();
    Referral asked = refer.refer(officer, reference, "هل يشمل النقل مرافقًا؟", null);
    assertThat(questions.asked(officer)).filteredOn(each -> each.reference().equals(asked.reference()))
        .singleElement().satisfies(each -> assertThat(each.answered()).isFalse());
    answer.answer(manager, reference, 1, new AnswerReferral.Command("نعم", null, false));
    assertThat(questions.asked(officer)).as("the message that says it stands among those to tell")
        .extracting(ReferralDesk.Row::reference).doesNotContain(asked.reference());
    answer.told(officer, reference, 1);
    assertThat(untold(asked)).as("told at the counter, it is not called out again").isZero();

    Reference other = received();
    Referral second = refer.refer(officer, other, "هل يشمل النقل كرسيًا؟", null);
    answer.answer(manager, other, 1, new AnswerReferral.Command("نعم", null, false));
    jdbc.sql("update outbox_message set medium = 'sms', status = 'handed', handed_at = created_at where reference = :q")
        .param("q", second.reference()).update();
    assertThat(questions.asked(officer)).as("a machine said that there is an answer, not what it is")
        .filteredOn(each -> each.reference().equals(second.reference())).singleElement()
        .satisfies(each -> assertThat(each.answered()).isTrue());
    passed.passedOn(officer, second.reference());
    assertThat(questions.asked(officer)).extracting(ReferralDesk.Row::reference).doesNotContain(second.reference());
    passed.passedOn(officer, second.reference());
    assertThat(jdbc.sql("select count(*) from journal_entry where what = 'requests.answer-told' and detail = :q")
        .param("q", second.reference()).query(Integer.class).single()).isEqualTo(1);
  }

  private int untold(Referral asked) {
    return jdbc.sql("""
            select count(*) from v_message
             where reference = :q and kind = 'question-answered' and told_at is null""")
        .param("q", asked.reference()).query(Integer.class).single();
  }

  @Test
  @Clause("P-6.3")
  @Clause("P-2.3")
  void an_answer_can_become_a_proposed_approved_answer() {
    Reference reference = received();
    refer.refer(officer, reference, "هل تُحمل الكراسي مع المريض؟", null);
    answer.answer(manager, reference, 1, new AnswerReferral.Command("نعم", null, true));
    assertThat(jdbc.sql("select count(*) from approved_answer where question_ar = 'هل تُحمل الكراسي مع المريض؟'")
        .query(Integer.class).single()).isEqualTo(1);
  }

  @Test
  @Clause("P-6.3")
  void a_question_is_answered_once() {
    Reference reference = received();
    refer.refer(officer, reference, "سؤال", null);
    answer.answer(manager, reference, 1, new AnswerReferral.Command("جواب", null, false));
    assertThatThrownBy(() -> answer.answer(manager, reference, 1, new AnswerReferral.Command("آخر", null, false)))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.code()).isEqualTo("referral-answered"));
  }

  @Test
  @Clause("P-3.7")
  void another_branch_does_not_see_the_request_and_the_receiving_one_does() {
    Reference reference = received();
    var umluj = Desk.colleague(jdbc, "officer", "umluj");
    assertThatThrownBy(() -> reading.read(umluj, reference))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.kind()).isEqualTo(Refused.Kind.ABSENT));
    assertThat(requests.find(umluj, RequestList.Filter.NONE, Page.first(200)).items())
        .extracting(RequestRow::reference).doesNotContain(reference.value());
    assertThat(reading.read(manager, reference).request().reference()).isEqualTo(reference);
  }

  @Test
  void a_list_pages_by_its_cursor_without_losing_or_repeating_a_row() {
    for (int i = 0; i < 5; i++) {
      received();
    }
    var filter = new RequestList.Filter(List.of(), "tabuk", "حصه بنت عايض");
    var first = requests.find(officer, filter, Page.first(3));
    assertThat(first.items()).hasSize(3);
    var second = requests.find(officer, filter, Page.of(3, first.next()));
    assertThat(second.items()).extracting(RequestRow::id)
        .doesNotContainAnyElementsOf(first.items().stream().map(RequestRow::id).toList()).isNotEmpty();
  }
}
