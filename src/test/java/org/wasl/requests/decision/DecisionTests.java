package org.wasl.requests.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wasl.Clause;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.requests.Desk;
import org.wasl.requests.FollowedRequests;
import org.wasl.requests.RequestTestCase;
import org.wasl.requests.appeal.AnswerAppeal;
import org.wasl.requests.appeal.MakeAppeal;
import org.wasl.requests.closure.CancelRequest;
import org.wasl.requests.closure.ExplainRefusal;
import org.wasl.requests.promise.EscalatePromises;
import org.wasl.requests.study.Kin;

/** Decisions, conflicts of interest, appeals and ends. */
@Clause("P-6.4")
class DecisionTests extends RequestTestCase {

  @Autowired Decide decide;
  @Autowired MakeAppeal appeal;
  @Autowired AnswerAppeal answerAppeal;
  @Autowired CancelRequest cancel;
  @Autowired ExplainRefusal explain;
  @Autowired FollowedRequests followed;
  @Autowired EscalatePromises escalate;

  @Test
  void an_approval_grants_and_says_so_before_the_promised_day() {
    Reference reference = raised();
    Decision decision = decide.decide(manager, reference, new DecisionCommand("partially-approved", "يكفي المتوسط",
        null, null, List.of(), List.of(new DecisionCommand.GrantForm("طراز متوسط", new BigDecimal("7000.50"), 1, null))));
    assertThat(decision.grants()).singleElement().satisfies(each -> assertThat(each.amount()).isEqualTo(700_050));
    assertThat(status(reference)).isEqualTo("partially-approved");
    assertThat(told(reference)).contains("earlier-reply");
  }

  @Test
  void an_apology_needs_a_reason_and_an_alternative_all_named_at_once() {
    Refused refused = refused(manager, raised(), new DecisionCommand("declined", " ", null, null, List.of(), List.of()));
    assertThat(refused.refusals()).extracting(Refusal::code)
        .containsExactly("decision-reason-required", "alternative-required");
  }

  @Test
  void a_return_names_items_and_asks_for_them_again_and_raising_again_makes_a_new_promise() {
    Reference reference = raised();
    assertThat(refused(manager, reference, command("returned")).code()).isEqualTo("fields-required");
    String wanted = Desk.mandatory(jdbc, catalogue, reference).getFirst().code();
    decide.decide(manager, reference,
        new DecisionCommand("returned", "التقرير قديم", null, null, List.of(wanted), List.of()));
    assertThat(status(reference)).isEqualTo("returned");
    giveAndVerify(reference, Desk.mandatory(jdbc, catalogue, reference).getFirst());
    raised(reference, "2026-11-30T10:00");
    assertThat(jdbc.sql("""
            select count(*) from promise p join request r on r.id = p.request where r.reference = :reference
               and p.number = 1""").param("reference", reference.value()).query(Integer.class).single()).isEqualTo(2);
  }

  @Test
  void a_deferral_promises_a_later_day() {
    Reference reference = raised();
    assertThat(refused(manager, reference, command("deferred")).code()).isEqualTo("promise-day-required");
    LocalDate later = LocalDate.now(java.time.Clock.systemUTC()).plusDays(40);
    decide.decide(manager, reference, new DecisionCommand("deferred", "ننتظر الجهاز", null, later, List.of(), List.of()));
    assertThat(status(reference)).isEqualTo("deferred");
    assertThat(told(reference)).contains("delay");
    String code = jdbc.sql("select tracking_code from request where reference = :r").param("r", reference.value())
        .query(String.class).single();
    assertThat(followed.see(reference.value(), code)).satisfies(each -> {
      assertThat(each.state()).isEqualTo("answered");
      assertThat(each.promised()).isAfterOrEqualTo(later);
    });
    decide.decide(manager, reference, command("approved"));
    assertThat(status(reference)).isEqualTo("approved");
  }

  @Test
  void nobody_decides_on_a_relatives_request() {
    Reference reference = raised();
    Kin.declare(jdbc, manager.id(), hessa);
    assertThat(refused(manager, reference, command("approved")).code()).isEqualTo("conflict-of-interest");
    decide.decide(director, reference, command("approved"));
  }

  @Test
  void an_officer_does_not_decide() {
    assertThat(refused(officer, raised(), command("approved")).kind()).isEqualTo(Refused.Kind.FORBIDDEN);
  }

  @Test
  @Clause("P-0.2")
  void an_appeal_is_answered_by_somebody_who_did_not_decide_and_reopens_the_request() {
    Reference reference = declined();
    appeal.appeal(officer, reference, "عندي تقرير جديد");
    assertThat(refusedAnswer(manager, reference)).isEqualTo("decided-before-appeal");
    answerAppeal.answer(director, reference, "reopened", "سنعيد النظر");
    assertThat(status(reference)).isEqualTo("raised");
    assertThat(refused(manager, reference, command("approved")).code()).isEqualTo("decided-before-appeal");
    decide.decide(director, reference, command("approved"));
  }

  @Test
  @Clause("P-0.2")
  void an_appeal_comes_within_its_days_and_only_one_is_open() {
    Reference reference = verified("2031-02-02T09:00");
    raised(reference, "2031-02-02T10:00");
    at("2031-02-03T10:00", () -> decide.decide(manager, reference, declining()));
    at("2031-02-19T10:00", () -> assertThat(refusedAppeal(reference)).isEqualTo("appeal-too-late"));
    at("2031-02-18T10:00", () -> {
      appeal.appeal(officer, reference, "أتظلّم");
      assertThat(refusedAppeal(reference)).isEqualTo("appeal-open");
    });
  }

  @Test
  @Clause("P-0.2")
  void while_an_appeal_waits_nothing_is_decided_or_cancelled_past_it() {
    Reference reference = raised();
    decide.decide(manager, reference, new DecisionCommand("deferred", "ننتظر الجهاز", null,
        LocalDate.now(java.time.Clock.systemUTC()).plusDays(40), List.of(), List.of()));
    appeal.appeal(officer, reference, "الحاجة عاجلة");
    assertThat(refused(director, reference, command("approved")).code()).isEqualTo("appeal-open");
    Refused cancelling = code(() -> cancel.cancel(officer, reference, "استغنت عنه"));
    assertThat(cancelling).isNotNull().extracting(Refused::code).isEqualTo("appeal-open");
    assertThat(refusedAnswer(manager, reference)).isEqualTo("decided-before-appeal");
    answerAppeal.answer(director, reference, "upheld", "يبقى الموعد");
    decide.decide(director, reference, command("approved"));
  }

  @Test
  void a_decision_is_taken_on_what_was_seen_and_not_on_what_another_manager_made_of_it() {
    Reference reference = raised();
    int seen = jdbc.sql("select version from request where reference = :r").param("r", reference.value())
        .query(Integer.class).single();
    decide.decide(manager, reference, new DecisionCommand("deferred", "ننتظر الجهاز", null,
        LocalDate.now(java.time.Clock.systemUTC()).plusDays(40), List.of(), List.of()), seen);
    Refused late = code(() -> decide.decide(director, reference, command("approved"), seen));
    assertThat(late).isNotNull().extracting(Refused::code).isEqualTo("stale-record");
    assertThat(status(reference)).isEqualTo("deferred");
  }

  @Test
  void what_is_cancelled_alarms_nobody_any_more() {
    Reference reference = verified("2031-05-04T09:00");
    raised(reference, "2031-05-04T10:00");
    at("2031-06-10T10:00", () -> {
      escalate.escalate();
      assertThat(alerts(reference)).isPositive();
      cancel.cancel(officer, reference, "استغنت عنه");
      assertThat(alerts(reference)).isZero();
    });
  }

  @Test
  void an_approval_in_full_leaves_nothing_to_appeal_against() {
    Reference reference = raised();
    decide.decide(manager, reference, command("approved"));
    assertThat(refusedAppeal(reference)).isEqualTo("wrong-status");
  }

  @Test
  void a_refusal_closes_only_when_it_was_explained_and_a_cancelled_request_takes_no_decision() {
    Reference reference = declined();
    explain.explain(officer, reference, "شُرح لابنها بالهاتف");
    assertThat(status(reference)).isEqualTo("closed");
    Reference other = raised();
    cancel.cancel(officer, other, "استغنت عنه");
    assertThat(refused(manager, other, command("approved")).code()).isEqualTo("wrong-status");
  }

  private int alerts(Reference reference) {
    return jdbc.sql("select count(*) from staff_notice where reference = :r and seen_at is null")
        .param("r", reference.value()).query(Integer.class).single();
  }

  private Reference declined() {
    Reference reference = raised();
    decide.decide(manager, reference, declining());
    return reference;
  }

  private static DecisionCommand declining() {
    return new DecisionCommand("declined", "لا يوجد جهاز", "جمعية أخرى في تبوك", null, List.of(), List.of());
  }

  private static DecisionCommand command(String outcome) {
    return new DecisionCommand(outcome, "السبب", null, null, List.of(), List.of());
  }

  private List<String> told(Reference reference) {
    return jdbc.sql("select kind from outbox_message where reference = :reference order by created_at")
        .param("reference", reference.value()).query(String.class).list();
  }

  private Refused refused(Actor actor, Reference reference, DecisionCommand command) {
    Refused refused = code(() -> decide.decide(actor, reference, command));
    if (refused == null) {
      throw new AssertionError("decided");
    }
    return refused;
  }

  private @Nullable String refusedAnswer(Actor actor, Reference reference) {
    Refused refused = code(() -> answerAppeal.answer(actor, reference, "upheld", "يبقى"));
    return refused == null ? null : refused.code();
  }

  private @Nullable String refusedAppeal(Reference reference) {
    Refused refused = code(() -> appeal.appeal(officer, reference, "أتظلّم"));
    return refused == null ? null : refused.code();
  }

  private static @Nullable Refused code(Runnable act) {
    try {
      act.run();
      return null;
    } catch (Refused refused) {
      return refused;
    }
  }
}
