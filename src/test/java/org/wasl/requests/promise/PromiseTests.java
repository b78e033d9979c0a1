package org.wasl.requests.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.wasl.Clause;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Mobile;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Uuid7;
import org.wasl.notices.StaffNotice;
import org.wasl.notices.StaffNotices;
import org.wasl.organization.StaffDirectory;
import org.wasl.requests.RequestTestCase;
import org.wasl.requests.decision.Decide;
import org.wasl.requests.decision.DecisionCommand;
import org.wasl.requests.desk.PromisesKept;

/** The promise of P-6.4, reading C, from the branch's stored calendar. */
@Clause("P-6.4")
class PromiseTests extends RequestTestCase {

  @Autowired PromiseDates dates;
  @Autowired ExtendPromise extend;
  @Autowired EscalatePromises escalate;
  @Autowired Decide decide;
  @Autowired PromisesKept kept;
  @Autowired StaffNotices notices;
  @Autowired StaffDirectory directory;

  @ParameterizedTest(name = "{4}: raised {0} with a target of {1} days, promised {3}")
  @CsvSource({
      "2026-11-22T10:00,  7, 2026-11-29, 2026-11-29, a week to the day",
      "2026-11-22T10:00,  2, 2026-11-29, 2026-11-29, a shorter target never quotes less than a week",
      "2026-11-22T10:00, 14, 2026-11-29, 2026-12-06, a longer target is quoted as it is",
      "2026-11-20T12:00,  7, 2026-11-27, 2026-11-29, raised online on a Friday: the 27th is a Friday",
      "2026-11-21T12:00,  7, 2026-11-28, 2026-11-29, a Saturday rolls to Sunday",
      "2026-11-22T23:30,  7, 2026-11-29, 2026-11-29, half past eleven in Riyadh is still the same day",
      "2026-11-23T00:10,  7, 2026-11-30, 2026-11-30, ten past midnight in Riyadh is the next",
      "2027-03-02T09:00,  7, 2027-03-09, 2027-03-14, the ninth is Eid al-Fitr",
      "2027-05-08T09:00,  7, 2027-05-15, 2027-05-19, Eid al-Adha from Arafah to the eighteenth",
      "2027-02-10T09:00,  7, 2027-02-17, 2027-02-17, Ramadan shortens hours and closes no day",
      "2026-09-16T09:00,  7, 2026-09-23, 2026-09-24, National Day",
      "2027-02-15T09:00,  7, 2027-02-22, 2027-02-23, Founding Day"})
  void the_promise_is_counted(String raised, int target, LocalDate earliest, LocalDate promised, String why) {
    assertThat(dates.of("tabuk", moment(raised), target)).as(why)
        .isEqualTo(new PromiseDates.Dates(earliest, promised));
  }

  @Test
  void a_branchs_own_holiday_moves_its_promises_only() {
    jdbc.sql("""
            insert into holiday (id, branch, kind, name_ar, name_en, first_day, last_day)
            values (:id, 'umluj', 'other', 'افتتاح المكتب', 'Opening of the office', '2031-01-05', '2031-01-06')""")
        .param("id", Uuid7.next()).update();
    assertThat(dates.of("umluj", moment("2030-12-29T09:00"), 7).promised()).isEqualTo("2031-01-07");
    assertThat(dates.of("duba", moment("2030-12-29T09:00"), 7).promised()).isEqualTo("2031-01-05");
  }

  @Test
  void raising_makes_the_promise_tells_it_and_keeps_it() {
    Reference reference = verified();
    Promise promise = raised(reference, "2026-11-22T10:00");
    assertThat(promise.earliest()).isEqualTo("2026-11-29");
    assertThat(promise.number()).isEqualTo(1);
    assertThat(status(reference)).isEqualTo("raised");
    assertThat(jdbc.sql("select kind from outbox_message where reference = :reference order by kind")
        .param("reference", reference.value()).query(String.class).list()).contains("raised", "received");
  }

  @Test
  void an_extension_is_a_new_promise_with_its_reason_and_a_message_and_the_first_stays() {
    Reference reference = verified();
    raised(reference, "2026-11-22T10:00");
    at("2026-11-25T10:00", () -> extend.extend(officer, reference, LocalDate.parse("2026-12-04"), "انتظار التقرير"));
    List<String> days = jdbc.sql("""
            select p.promised::text from promise p join request r on r.id = p.request
             where r.reference = :reference order by p.number""")
        .param("reference", reference.value()).query(String.class).list();
    assertThat(days).hasSize(2).last().isEqualTo("2026-12-06");
    assertThat(jdbc.sql("select count(*) from outbox_message where reference = :reference and kind = 'delay'")
        .param("reference", reference.value()).query(Integer.class).single()).isEqualTo(1);
  }

  @Test
  void an_extension_to_an_earlier_day_or_without_reason_is_refused() {
    Reference reference = verified();
    raised(reference, "2026-11-22T10:00");
    at("2026-11-23T10:00", () -> {
      assertThatThrownBy(() -> extend.extend(officer, reference, LocalDate.parse("2026-11-24"), "أسرع"))
          .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.code()).isEqualTo("promise-not-later"));
    });
  }

  @Test
  void a_promise_is_immutable_in_the_database_itself() {
    assertThat(jdbc.sql("select has_table_privilege(current_user, 'promise', 'update')").query(Boolean.class).single())
        .isFalse();
    assertThat(jdbc.sql("select has_table_privilege(current_user, 'promise', 'delete')").query(Boolean.class).single())
        .isFalse();
  }

  @Test
  void a_promise_is_escalated_step_by_step_before_and_after_its_day_and_each_once() {
    Reference reference = verified();
    raised(reference, "2026-11-22T10:00");
    LocalDate promised = promised(reference);
    assertThat(promised.getDayOfWeek()).isEqualTo(java.time.DayOfWeek.SUNDAY);
    assertThat(steps(reference, promised.minusDays(6))).isEmpty();
    assertThat(steps(reference, promised.minusDays(4))).containsExactly("owner");
    assertThat(steps(reference, promised)).containsExactly("owner", "manager");
    assertThat(steps(reference, promised.plusDays(1))).containsExactly("owner", "manager", "director");
    assertThat(steps(reference, promised.plusDays(7))).containsExactly("owner", "manager", "director", "board");
    assertThat(steps(reference, promised.plusDays(7))).hasSize(4);
  }

  @Test
  @Clause("P-6.4")
  void at_each_step_those_responsible_are_told_once_and_only_of_the_latest() {
    Reference reference = verified();
    raised(reference, "2026-11-22T10:00");
    LocalDate promised = promised(reference);
    steps(reference, promised.minusDays(4));
    assertThat(told(officer, reference)).containsExactly(StaffNotice.Kind.PROMISE_NEAR);
    assertThat(told(manager, reference)).containsExactly(StaffNotice.Kind.PROMISE_NEAR);
    assertThat(told(director, reference)).isEmpty();
    steps(reference, promised);
    assertThat(told(officer, reference)).containsExactly(StaffNotice.Kind.PROMISE_TODAY);
    steps(reference, promised.plusDays(1));
    assertThat(told(manager, reference)).containsExactly(StaffNotice.Kind.PROMISE_LATE);
    assertThat(told(director, reference)).containsExactly(StaffNotice.Kind.PROMISE_LATE);
    steps(reference, promised.plusDays(7));
    steps(reference, promised.plusDays(7));
    assertThat(told(director, reference)).containsExactly(StaffNotice.Kind.PROMISE_BOARD);
    assertThat(jdbc.sql("select count(*) from staff_notice where staff = :staff and reference = :reference")
        .param("staff", manager.id().value()).param("reference", reference.value()).query(Integer.class).single())
        .isEqualTo(3);
  }

  @Test
  void a_notice_is_put_away_by_whom_it_is_for_and_an_answer_puts_all_away() {
    Reference reference = verified();
    raised(reference, "2026-11-22T10:00");
    steps(reference, promised(reference));
    StaffNotice mine = notices.unseen(officer).stream()
        .filter(each -> each.reference().equals(reference.value())).findFirst().orElseThrow();
    assertThatThrownBy(() -> notices.seen(manager, mine.id()))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.kind()).isEqualTo(Refused.Kind.ABSENT));
    notices.seen(officer, mine.id());
    assertThat(told(officer, reference)).isEmpty();
    assertThat(told(manager, reference)).isNotEmpty();
    decide.decide(manager, reference, approved());
    assertThat(told(manager, reference)).isEmpty();
  }

  @Test
  void a_colleague_with_a_mobile_is_sent_it_too_where_somebody_carries_short_messages() {
    jdbc.sql("update staff set mobile = '+966500000417' where id = :id").param("id", manager.id().value()).update();
    Reference reference = verified();
    raised(reference, "2026-11-22T10:00");
    steps(reference, promised(reference).minusDays(4));
    assertThat(sent(reference)).as("nobody carries them: Today it is").isZero();
    assertThat(notices.tell(directory.find(manager.id()).orElseThrow(), new StaffNotices.About(
        StaffNotice.Kind.PROMISE_TODAY, reference.value(), promised(reference), "again"))).isTrue();
    assertThat(directory.mobile(manager.id())).contains(new Mobile("+966500000417"));
    assertThat(directory.mobile(officer.id())).isEmpty();
  }

  private int sent(Reference reference) {
    return jdbc.sql("select count(*) from outbox_message where reference = :reference and staff is not null")
        .param("reference", reference.value()).query(Integer.class).single();
  }

  private List<StaffNotice.Kind> told(Actor whom, Reference reference) {
    return notices.unseen(whom).stream().filter(each -> each.reference().equals(reference.value()))
        .map(StaffNotice::kind).toList();
  }

  @Test
  void an_answered_request_is_not_escalated() {
    Reference reference = verified();
    raised(reference, "2026-11-22T10:00");
    at("2026-11-23T10:00", () -> decide.decide(manager, reference, approved()));
    assertThat(steps(reference, promised(reference).plusDays(9))).isEmpty();
  }

  @Test
  void the_first_promise_counts_as_kept_when_answered_by_its_day_and_an_extension_does_not_mend_it() {
    Reference early = verified("2031-03-02T09:00");
    raised(early, "2031-03-02T10:00");
    at("2031-03-04T10:00", () -> decide.decide(manager, early, approved()));
    Reference late = verified("2031-03-02T09:00");
    raised(late, "2031-03-02T10:00");
    LocalDate first = promised(late);
    at("2031-03-04T10:00", () -> extend.extend(officer, late, first.plusDays(20), "انتظار تقرير"));
    at("2031-03-24T10:00", () -> decide.decide(manager, late, approved()));
    at("2031-05-01T10:00", () -> {
      assertThat(kept.between(manager, LocalDate.parse("2031-03-01"), LocalDate.parse("2031-04-30")))
          .isEqualTo(new PromisesKept.Kept(2, 1));
      LocalDate answered = LocalDate.parse("2031-03-24");
      assertThat(kept.between(manager, answered, answered)).as("answered in the period, promised before it")
          .isEqualTo(new PromisesKept.Kept(1, 0));
      assertThat(kept.between(manager, first, first)).as("promised in the period, answered before and after it")
          .isEqualTo(new PromisesKept.Kept(2, 1));
    });
  }

  @Test
  void a_promise_of_today_that_waits_is_neither_kept_nor_broken_before_the_day_is_over() {
    Reference waits = verified("2032-03-01T09:00");
    raised(waits, "2032-03-01T10:00");
    LocalDate day = promised(waits);
    at(day + "T08:00", () -> assertThat(kept.between(manager, day, day)).isEqualTo(new PromisesKept.Kept(0, 0)));
    at(day.plusDays(1) + "T08:00", () ->
        assertThat(kept.between(manager, day, day)).isEqualTo(new PromisesKept.Kept(1, 0)));
  }

  @Test
  void no_later_day_is_promised_that_is_past_or_in_no_calendar() {
    Reference reference = verified("2032-04-01T09:00");
    raised(reference, "2032-04-01T10:00");
    LocalDate lapsed = promised(reference);
    at(lapsed.plusDays(10) + "T10:00", () -> {
      for (LocalDate no : List.of(lapsed.plusDays(4), LocalDate.parse("2206-12-01"), LocalDate.MAX)) {
        assertThatThrownBy(() -> decide.decide(manager, reference,
            new DecisionCommand("deferred", "تقرير ناقص", null, no, List.of(), List.of())))
            .hasMessageMatching(".*(promise-in-the-past|date-not-in-calendar).*");
      }
      assertThat(promised(reference)).isEqualTo(lapsed);
    });
  }

  private static DecisionCommand approved() {
    return new DecisionCommand("approved", "حاجتها ثابتة", null, null, List.of(), List.of());
  }

  private LocalDate promised(Reference reference) {
    return jdbc.sql("""
            select p.promised from promise p join request r on r.id = p.request
             where r.reference = :reference order by p.number desc limit 1""")
        .param("reference", reference.value()).query(LocalDate.class).single();
  }

  private List<String> steps(Reference reference, LocalDate day) {
    at(day + "T09:00", () -> escalate.escalate());
    return jdbc.sql("""
            select e.step from promise_escalation e join promise p on p.id = e.promise
              join request r on r.id = p.request
             where r.reference = :reference
             order by array_position(array['owner', 'manager', 'director', 'board'], e.step)""")
        .param("reference", reference.value()).query(String.class).list();
  }
}
