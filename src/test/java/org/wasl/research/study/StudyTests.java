package org.wasl.research.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wasl.Clause;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.requests.Desk;
import org.wasl.requests.study.Kin;
import org.wasl.research.ResearchTestCase;
import org.wasl.research.VisitsAhead;
import org.wasl.research.form.FormField;
import org.wasl.research.form.Member;
import org.wasl.research.outcome.Outcome;
import org.wasl.research.outcome.OutcomeStore;

class StudyTests extends ResearchTestCase {

  @Autowired ReadStudy read;
  @Autowired JudgeStudy judge;
  @Autowired OutcomeStore outcomes;
  @Autowired VisitsAhead ahead;

  @Test
  @Clause("P-6.4")
  void a_study_handed_in_is_reckoned_by_the_tables_of_its_day_and_explained() {
    set(today(), "400");
    set(today().plusDays(5), "1");
    Outcome outcome = handedIn(assigned());
    assertThat(outcome.perHead()).isEqualTo(16_000);
    assertThat(outcome.category()).isEqualTo("a");
    assertThat(outcome.points()).isEqualTo(10);
    assertThat(outcome.suggestion()).isEqualTo("eligible");
    assertThat(outcome.lines(true)).anyMatch(each -> each.contains("160") && each.contains("فردين"))
        .last().asString().contains("القرار للإدارة");
    assertThat(outcome.lines(false)).anyMatch(each -> each.contains("Social security"))
        .anyMatch(each -> each.contains("category A")).anyMatch(each -> each.contains("Widow: 1 × 10 = 10"));
    assertThat(outcomes.of(outcome.study())).get().usingRecursiveComparison().ignoringFields("reckonedAt")
        .isEqualTo(outcome);
  }

  @Test
  void without_tables_nothing_is_reckoned_and_the_outcome_says_so() {
    jdbc.sql("select count(*) from research_tables").query(Integer.class).single();
    Map<String, String> old = answers();
    old.put("visit-date", "1990/01/01");
    UUID study = begin.begin(researcher, assigned());
    save.save(researcher, study, 1, TypedStudy.of(old, List.of()));
    Outcome outcome = submit.submit(researcher, study);
    assertThat(outcome.perHead()).isNull();
    assertThat(outcome.lacking()).containsExactly("tables");
    assertThat(outcome.income()).isEqualTo(132_000);
    assertThat(outcome.explanationEn()).contains("the association has not set need tables");
    assertThat(outcome.explanationAr()).contains("لم تُصدر الجمعية جداول حاجة");
  }

  @Test
  void an_outcome_may_not_be_changed() {
    Outcome outcome = handedIn(assigned());
    assertThatThrownBy(() -> jdbc.sql("update research_outcome set points = 99 where study = :id")
        .param("id", outcome.study()).update()).hasMessageContaining("research_outcome");
  }

  @Test
  void an_outcome_may_not_be_taken_away() {
    Outcome outcome = handedIn(assigned());
    assertThatThrownBy(() -> jdbc.sql("delete from research_outcome where study = :id")
        .param("id", outcome.study()).update()).hasMessageContaining("research_outcome");
  }

  @Test
  void the_facts_of_a_study_handed_in_may_not_be_changed() {
    Outcome outcome = handedIn(assigned());
    assertThatThrownBy(() -> jdbc.sql("update research_answer set typed = '0' where study = :id")
        .param("id", outcome.study()).update()).hasMessageContaining("handed in");
  }

  @Test
  void the_owner_of_the_tables_may_not_change_an_outcome_either() {
    assertThat(jdbc.sql("""
            select t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
             where c.relname = 'research_outcome' and t.tgenabled = 'O' and not t.tgisinternal
             order by t.tgname""").query(String.class).list())
        .containsExactly("research_outcome_is_kept", "research_outcome_is_not_emptied");
  }

  @Test
  void a_draft_keeps_what_cannot_be_read_and_is_not_handed_in_with_it() {
    UUID study = begin.begin(researcher, assigned());
    Map<String, String> typed = answers();
    typed.put("salary", "نحو ألفين");
    typed.remove("story");
    typed.remove("rent");
    save.save(researcher, study, 1, TypedStudy.of(typed, List.of()));
    assertThat(read.read(researcher, study).facts().text(FormField.SALARY)).isEqualTo("نحو ألفين");
    assertThatThrownBy(() -> submit.submit(researcher, study)).isInstanceOfSatisfying(Refused.class, refused ->
        assertThat(refused.refusals()).extracting(Refusal::pointer)
            .containsExactlyInAnyOrder("/salary", "/story", "/rent"));
  }

  @Test
  void two_tabs_do_not_write_over_each_other() {
    UUID study = begin.begin(researcher, assigned());
    save.save(researcher, study, 1, facts());
    save.keepTyped(researcher, study, 2, facts());
    assertThatThrownBy(() -> save.save(researcher, study, 1, facts()))
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code()).isEqualTo("stale-record"));
  }

  @Test
  @Clause("P-2.1")
  void the_next_study_begins_from_the_last_and_shows_what_changed() {
    Outcome first = handedIn(assigned());
    UUID next = begin.begin(researcher, assigned());
    assertThat(read.read(researcher, next).facts().answers()).containsEntry(FormField.TENURE, "rent")
        .doesNotContainKeys(FormField.STORY, FormField.DECLARATION, FormField.RECOMMENDATION);
    Map<String, String> typed = new HashMap<>(answers());
    typed.put("tenure", "charity");
    save.save(researcher, next, 1, TypedStudy.of(typed,
        List.of(new Member("نوال", "daughter", "", "25", "", "", false))));
    ReadStudy.StudyFile file = read.read(researcher, next);
    assertThat(file.study().previous()).isEqualTo(first.study());
    assertThat(file.since()).isNotNull().satisfies(since -> {
      assertThat(since.answers()).extracting(Changes.Answer::field).containsExactly(FormField.TENURE);
      assertThat(since.people()).extracting(Changes.Person::what).containsExactly("joined", "left");
    });
  }

  @Test
  @Clause("P-6.4")
  void a_study_given_back_is_taken_up_again_as_a_new_version() {
    Reference reference = assigned();
    Outcome outcome = handedIn(reference);
    judge.judge(chief, outcome.study(), "returned", "يُستكمل عرض السعر");
    UUID again = begin.begin(researcher, reference);
    ReadStudy.StudyFile file = read.read(researcher, again);
    assertThat(file.study().number()).isEqualTo(2);
    assertThat(file.facts().has(FormField.STORY)).isTrue();
    assertThat(file.facts().has(FormField.DECLARATION)).isFalse();
    assertThat(outcomes.of(outcome.study())).isPresent();
  }

  @Test
  void a_study_is_judged_once_by_another_than_its_writer_or_kin() {
    Outcome outcome = handedIn(assigned());
    assertThatThrownBy(() -> judge.judge(chief, outcome.study(), "returned", " ")).hasMessageContaining("text-required");
    assertThatThrownBy(() -> judge.judge(manager, outcome.study(), "approved", "")).isInstanceOf(Refused.class);
    judge.judge(chief, outcome.study(), "approved", "");
    assertThatThrownBy(() -> judge.judge(chief, outcome.study(), "approved", ""))
        .hasMessageContaining("research-not-submitted");
    Outcome other = handedIn(assigned());
    Kin.declare(jdbc, chief.id(), hessa);
    assertThatThrownBy(() -> judge.judge(chief, other.study(), "approved", ""))
        .hasMessageContaining("conflict-of-interest");
  }

  @Test
  void who_was_not_assigned_neither_writes_nor_reads() {
    Reference reference = assigned();
    UUID study = begin.begin(researcher, reference);
    save.save(researcher, study, 1, facts());
    Actor colleague = Desk.colleague(jdbc, "researcher", "tabuk");
    assertThatThrownBy(() -> begin.begin(colleague, reference)).hasMessageContaining("research-not-assigned");
    assertThatThrownBy(() -> read.read(colleague, study)).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.ABSENT));
    assertThatThrownBy(() -> read.read(officer, study)).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.FORBIDDEN));
    assertThatThrownBy(() -> read.read(manager, study)).as("a draft is its writer's").isInstanceOf(Refused.class);
    assertThatThrownBy(() -> save.save(colleague, study, 2, facts())).isInstanceOf(Refused.class);
    submit.submit(researcher, study);
    read.read(manager, study);
    assertThat(jdbc.sql("select count(*) from journal_entry where what = 'research.study-read' and reference = :r")
        .param("r", reference.value()).query(Integer.class).single()).isEqualTo(1);
  }

  @Test
  @Clause("P-2.4")
  void a_visit_stands_on_its_researchers_today_until_the_study_is_handed_in() {
    Reference reference = assigned();
    assertThat(ahead.own(researcher, today())).extracting("reference").containsExactly(reference.value());
    assertThat(ahead.own(manager, today())).isEmpty();
    assertThatThrownBy(() -> assign.assign(chief, reference, visit(researcher)))
        .hasMessageContaining("research-visit-open");
    handedIn(reference);
    assertThat(ahead.own(researcher, today())).isEmpty();
  }
}
