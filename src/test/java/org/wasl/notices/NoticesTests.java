package org.wasl.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.kernel.Refused;
import org.wasl.kernel.StaffId;
import org.wasl.messaging.Medium;
import org.wasl.messaging.Outbox;
import org.wasl.messaging.Outgoing;
import org.wasl.organization.Branches;
import org.wasl.organization.Hired;
import org.wasl.organization.Settings;
import org.wasl.organization.StaffDirectory;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.web.Language;
import org.wasl.web.Texts;

@WaslTest
@Tag("store")
@Clause("P-2.3")
class NoticesTests {

  @Autowired Notices notices;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired NoticeTexts texts;
  @Autowired HomeBranch home;
  @Autowired Parties parties;
  @Autowired Branches branches;
  @Autowired Settings settings;
  @Autowired Outbox outbox;
  @Autowired StaffNoticeStore store;
  @Autowired StaffDirectory staff;
  @Autowired Clock clock;

  final LocalDate promised = LocalDate.of(2026, 11, 29);

  @Test
  @Clause("P-6.4")
  void the_promise_is_told_in_the_words_of_the_receipt() {
    PartyId person = person("umluj", "+966551234417");
    tell(person, Notice.raised("R-1448-000123", promised));
    assertThat(told(person)).containsEntry("medium", "call").containsEntry("branch", "umluj")
        .containsEntry("recipient", "+966551234417").containsEntry("reference", "R-1448-000123")
        .containsEntry("body", PromiseSentence.of("R-1448-000123", promised, Language.AR))
        .containsEntry("subject", "رفع الطلب وموعد الرد");
  }

  @Test
  void somebody_without_a_telephone_gets_a_paper_and_no_number_is_kept_with_it() {
    PartyId person = person("tabuk", null);
    tell(person, Notice.missing("R-1448-000124", List.of(new Words("تقرير حديث", "a recent report"))));
    assertThat(told(person)).containsEntry("medium", "print").containsEntry("recipient", null);
    assertThat((String) told(person).get("body")).contains("نحتاج: تقرير حديث.");
  }

  @Test
  void english_is_told_to_whoever_wishes_it_and_another_branch_may_answer_for_it() {
    PartyId person = person("tabuk", "+966551234417");
    tell(person, Notice.raised("R-1448-000125", promised).in(Language.EN).from("duba"));
    assertThat(told(person)).containsEntry("language", "en").containsEntry("branch", "duba")
        .containsEntry("body", PromiseSentence.of("R-1448-000125", promised, Language.EN));
  }

  @Test
  void nothing_is_told_of_what_did_not_happen() {
    PartyId person = person("tabuk", "+966551234417");
    transaction.executeWithoutResult(status -> {
      notices.tell(person, Notice.of(NoticeKind.REPLY, "R-1448-000126"));
      status.setRollbackOnly();
    });
    assertThat(count(person)).isZero();
    assertThatThrownBy(() -> notices.tell(person, Notice.of(NoticeKind.REPLY, "R-1448-000126")))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void a_reminder_that_the_clock_repeats_is_told_once() {
    PartyId person = person("tabuk", "+966551234417");
    Notice reminder = Notice.of(NoticeKind.RATING, "R-1448-000127").once("rating R-1448-000127 " + person);
    tell(person, reminder);
    tell(person, reminder);
    assertThat(count(person)).isEqualTo(1);
  }

  @Test
  void nobody_is_told_who_does_not_exist() {
    assertThatThrownBy(() -> tell(PartyId.next(), Notice.of(NoticeKind.REPLY, "R-1448-000128")))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.kind()).isEqualTo(Refused.Kind.ABSENT));
  }

  @Test
  @Clause("P-2.6c")
  void the_way_to_rate_goes_to_the_person_alone_and_never_into_what_staff_read() {
    PartyId called = person("tabuk", "+966551234417");
    PartyId papered = person("tabuk", null);
    List.of(called, papered).forEach(each -> {
      tell(each, Notice.rating("R-1448-000129", "http://localhost:8080/rate/k3x"));
      assertThat((String) told(each).get("body")).contains("/follow", "R-1448-000129")
          .doesNotContain("/rate/");
    });
    Outbox machine = carryingShortMessages();
    new Notices(texts, home, parties, branches, settings, machine, "http://localhost:8080")
        .tell(called, Notice.rating("R-1448-000130", "http://localhost:8080/rate/k3x"));
    Outgoing sent = put(machine);
    assertThat(sent.body()).contains("/rate/k3x");
    assertThat(sent.sealed()).as("staff read the subject instead").isTrue();
    transaction.executeWithoutResult(status -> outbox.put(sent));
    assertThat(jdbc.sql("select body from v_message where reference = 'R-1448-000130' and party = :party")
        .param("party", called.value()).query(String.class).list()).containsExactly("دعوة إلى التقييم");
  }

  @Test
  @Clause("P-6.4")
  void a_colleague_who_has_a_mobile_gets_a_short_message_where_somebody_carries_them() {
    StaffId id = Hired.hire(jdbc, "n" + Long.toString(System.nanoTime(), 36), "manager", "tabuk");
    jdbc.sql("update staff set mobile = '+966500000417' where id = :id").param("id", id.value()).update();
    Outbox machine = carryingShortMessages();
    StaffNotices with = new StaffNotices(store, staff, machine, new Texts(), clock);
    var about = new StaffNotices.About(StaffNotice.Kind.PROMISE_TODAY, "R-1448-000131", promised, "once");
    assertThat(with.tell(staff.find(id).orElseThrow(), about)).isTrue();
    assertThat(with.tell(staff.find(id).orElseThrow(), about)).as("once").isFalse();
    Outgoing sent = put(machine);
    assertThat(sent.party()).isNull();
    assertThat(sent.staff()).isEqualTo(id.value());
    assertThat(sent.recipient()).isEqualTo("+966500000417");
    assertThat(sent.body()).isEqualTo(
        "حلّ موعد الرد على الطلب R-1448-000131: الأحد 1448/06/19هـ الموافق 2026/11/29م");
    transaction.executeWithoutResult(status -> outbox.put(sent));
    assertThat(jdbc.sql("select to_tell from v_message where reference = 'R-1448-000131' and party is null").query(Boolean.class).list())
        .as("nobody is asked to call a colleague").containsExactly(false);
  }

  private static Outbox carryingShortMessages() {
    Outbox outbox = mock(Outbox.class);
    when(outbox.carries(Medium.SMS)).thenReturn(true);
    return outbox;
  }

  private static Outgoing put(Outbox outbox) {
    ArgumentCaptor<Outgoing> sent = ArgumentCaptor.forClass(Outgoing.class);
    verify(outbox).put(sent.capture());
    return sent.getValue();
  }

  private void tell(PartyId person, Notice notice) {
    transaction.executeWithoutResult(status -> notices.tell(person, notice));
  }

  private Map<String, Object> told(PartyId person) {
    return jdbc.sql("""
            select medium, branch, recipient, language, subject, body, kind, reference
              from outbox_message where party = :party""")
        .param("party", person.value()).query().singleRow();
  }

  private long count(PartyId person) {
    return jdbc.sql("select count(*) from outbox_message where party = :party")
        .param("party", person.value()).query(Long.class).single();
  }

  private PartyId person(String branch, String mobile) {
    PartyId id = PartyId.next();
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    jdbc.sql("""
            insert into party (id, kind, full_name, given, sex, branch, created_at)
            values (:id, 'person', 'حصة عايض الجهني', 'حصة', 'female', :branch, :now)""")
        .param("id", id.value()).param("branch", branch).param("now", now).update();
    if (mobile != null) {
      jdbc.sql("""
              insert into party_contact (id, party, kind, value, recorded_at)
              values (:id, :party, 'mobile', :mobile, :now)""")
          .param("id", UUID.randomUUID()).param("party", id.value()).param("mobile", mobile).param("now", now)
          .update();
    }
    return id;
  }
}
