package org.wasl.knowledge.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.journal.Journal;
import org.wasl.journal.Recorded;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Page;
import org.wasl.kernel.Refused;
import org.wasl.kernel.StaffId;
import org.wasl.kernel.StaffName;
import org.wasl.kernel.Uuid7;
import org.wasl.knowledge.AnswerId;
import org.wasl.knowledge.AnswerStatus;
import org.wasl.knowledge.ApprovedAnswer;
import org.wasl.knowledge.ApprovedAnswers;
import org.wasl.knowledge.ProposedAnswer;
import org.wasl.knowledge.Topic;

@WaslTest
@Transactional
@Tag("store")
@Clause("P-2.3")
class ApprovedAnswerTests {

  private static final Actor OFFICER = staff("نوف العطوي");
  private static final Actor MANAGER = staff("أبو خالد", "knowledge.approve");

  @Autowired ApprovedAnswers answers;
  @Autowired ProposeAnswer propose;
  @Autowired SettleAnswer settle;
  @Autowired ApprovedAnswerStore store;
  @Autowired Journal journal;
  @Autowired Clock clock;

  private static Actor staff(String name, String... permissions) {
    return new Actor(new StaffId(Uuid7.next()), "x", name, "tabuk", Set.of(), Set.of(permissions));
  }

  private AnswerId proposed() {
    return answers.propose(OFFICER, new ProposedAnswer("هل يشمل النقلُ مرافقًا واحدًا في كل جلسة؟",
        "نعم، يرافق المريضَ قريبٌ واحد دون رسوم.", "4.2", "Q-1499-000031"));
  }

  private static AnswerTexts texts(boolean english) {
    return AnswerTexts.of(new AnswerTexts.Typed("هل يرافق المريضَ أحد؟", english ? "May someone come along?" : null,
        "نعم، قريب واحد.", english ? "Yes, one relative." : null, "transport", "4.2"));
  }

  @Test
  @Clause("P-6.3")
  void a_referral_proposes_an_answer_once_and_it_waits() {
    AnswerId first = proposed();
    assertThat(proposed()).isEqualTo(first);
    assertThat(store.waiting(MANAGER)).extracting(ApprovedAnswer::id).contains(first);
    assertThat(answers.search(OFFICER, "مرافق", 10)).isEmpty();
    assertThat(journal.of("answer", first.value(), Page.first(10)).items())
        .extracting(Recorded::what, Recorded::reference)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("knowledge.proposed", "Q-1499-000031"));
  }

  @Test
  void an_approved_answer_is_found_in_any_spelling_by_every_word() {
    AnswerId id = proposed();
    settle.approve(MANAGER, id, 1);
    for (String words : List.of("مرافقا جلسه", "المرافق", "رسوم قَريب", "Q-1499-000031", "")) {
      assertThat(answers.search(OFFICER, words, 10)).as(words).extracting(ApprovedAnswer::id).contains(id);
    }
    assertThat(answers.search(OFFICER, "مرافق سيارة", 10)).isEmpty();
    ApprovedAnswer found = store.find(OFFICER, id).orElseThrow();
    assertThat(found.approvedBy()).isEqualTo(StaffName.of("أبو خالد"));
    assertThat(found.proposedBy()).isEqualTo(StaffName.of("نوف العطوي"));
    assertThat(found.topic()).isEqualTo(Topic.OTHER);
  }

  @Test
  void the_public_reads_only_what_is_approved_in_both_languages_and_shown() {
    AnswerId id = proposed();
    refused("answer-not-approved", () -> settle.show(MANAGER, id, 1, true));
    settle.approve(MANAGER, id, 1);
    refused("answer-needs-both-languages", () -> settle.show(MANAGER, id, 2, true));
    settle.correct(MANAGER, id, 2, texts(true));
    assertThat(answers.shownToPublic()).extracting(ApprovedAnswer::id).doesNotContain(id);
    settle.show(MANAGER, id, 3, true);
    assertThat(answers.shownToPublic()).extracting(ApprovedAnswer::id).contains(id);
    refused("answer-needs-both-languages", () -> settle.correct(MANAGER, id, 4, texts(false)));
    settle.withdraw(MANAGER, id, 4, "تغيّر الدليل");
    assertThat(answers.shownToPublic()).extracting(ApprovedAnswer::id).doesNotContain(id);
    assertThat(answers.search(OFFICER, "مرافق", 10)).extracting(ApprovedAnswer::id).doesNotContain(id);
    assertThat(store.find(OFFICER, id).orElseThrow().status()).isEqualTo(AnswerStatus.WITHDRAWN);
  }

  @Test
  void only_management_settles_and_only_what_it_has_seen() {
    AnswerId id = proposed();
    refused("not-permitted", () -> settle.approve(OFFICER, id, 1));
    refused("not-permitted", () -> settle.correct(OFFICER, id, 1, texts(true)));
    refused("not-permitted", () -> settle.withdraw(OFFICER, id, 1, "x"));
    settle.correct(MANAGER, id, 1, texts(true));
    refused("stale-record", () -> settle.approve(MANAGER, id, 1));
    refused("not-found", () -> settle.approve(MANAGER, AnswerId.next(), 1));
    settle.approve(MANAGER, id, 2);
    refused("answer-approved-already", () -> settle.approve(MANAGER, id, 3));
  }

  @Test
  void the_cast_brings_answers_that_the_public_reads_and_one_that_waits() {
    int before = store.waiting(MANAGER).size();
    new AnswersChapter(name -> Optional.of(name.equals("manager") ? MANAGER : OFFICER), propose, settle, clock).tell();
    assertThat(answers.shownToPublic()).hasSizeGreaterThan(6);
    assertThat(store.waiting(MANAGER)).hasSize(before + 1);
    assertThat(answers.search(OFFICER, "موعد الرد", 10)).isNotEmpty();
  }

  @Test
  void all_that_is_wrong_with_the_wording_is_said_at_once() {
    assertThatThrownBy(() -> AnswerTexts.of(new AnswerTexts.Typed(" ", "Only the question", null, null, "?", null)))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusals())
            .extracting(each -> each.pointer() + " " + each.code())
            .containsExactly("/questionAr text-required", "/answerAr text-required", "/topic topic-unknown",
                "/answerEn answer-half-translated"));
  }

  private static void refused(String code, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.code()).isEqualTo(code));
  }
}
