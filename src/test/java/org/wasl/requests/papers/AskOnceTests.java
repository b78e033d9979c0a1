package org.wasl.requests.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wasl.Clause;
import org.wasl.kernel.Actor;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refused;
import org.wasl.parties.PartyId;
import org.wasl.requests.Desk;
import org.wasl.requests.RequestId;
import org.wasl.requests.RequestTestCase;
import org.wasl.requests.intake.ReceiveCommand;
import org.wasl.requests.intake.SetAsideHeld;
import org.wasl.requests.lifecycle.Item;
import org.wasl.requests.lifecycle.ItemMark;
import org.wasl.requests.lifecycle.ItemStore;
import org.wasl.requests.lifecycle.RequestStore;
import org.wasl.requests.study.RaiseToManagement;
import org.wasl.requests.verification.VerifyItem;
import org.wasl.requests.verification.WorkChecklist;

@Clause("P-2.1")
class AskOnceTests extends RequestTestCase {

  @Autowired ItemStore items;
  @Autowired RequestStore requests;
  @Autowired SetAsideHeld setAside;
  @Autowired WorkChecklist checklist;
  @Autowired ReadPapers papers;
  @Autowired PapersHeld held;

  @Test
  void a_matched_paper_is_held_up_to_its_last_day_and_asked_again_with_the_reason_on_the_next() {
    Reference[] of = new Reference[3];
    at("2026-01-10T09:00", () -> of[0] = matched(received(), "medical-report", null));
    at("2026-07-09T23:40", () -> {
      of[1] = received();
      Item report = item(of[1], "medical-report");
      assertThat(report.isHeld()).isTrue();
      assertThat(report.validUntil()).isEqualTo("2026-07-09");
      assertThat(report.mark()).isEqualTo(ItemMark.MATCHED);
      assertThat(report.verifiedBy()).isNotNull();
      assertThat(report.verifiedAt()).as("when it was matched, not when it was taken over")
          .isEqualTo(moment("2026-01-10T09:00"));
      assertThat(papers.of(officer, id(of[1]), LocalDate.parse("2026-07-09")).endedOn("medical-report")).isNull();
    });
    at("2026-07-10T00:20", () -> {
      of[2] = received();
      assertThat(item(of[2], "medical-report").isMissing()).isTrue();
      assertThat(papers.of(officer, id(of[2]), LocalDate.parse("2026-07-10")).endedOn("medical-report"))
          .isEqualTo("2026-07-09");
    });
  }

  @Test
  void the_day_on_the_card_goes_before_the_days_of_the_guide_and_stays_as_it_was_written() {
    at("2026-01-10T09:00", () -> {
      Item soon = item(matched(received(), "national-id", "١٤٤٧/٠٨/١٥"), "national-id");
      assertThat(soon.validUntil()).isEqualTo("2026-02-03");
      assertThat(soon.ends().asWritten()).isEqualTo("1447/08/15");
      Item long_ = item(matched(received(), "national-id", "2030-05-01"), "national-id");
      assertThat(long_.validUntil()).as("the guide says 365 days").isEqualTo("2030-05-01");
      assertThat(long_.ends().asWritten()).isEqualTo("2030/05/01");
    });
    at("2029-12-01T09:00", () -> {
      Item later = item(received(), "national-id");
      assertThat(later.isHeld()).isTrue();
      assertThat(later.ends().asWritten()).isEqualTo("2030/05/01");
    });
  }

  @Test
  void a_card_that_has_ended_is_not_matched_and_a_slip_of_the_pen_is_noticed() {
    at("2026-01-10T09:00", () -> {
      Reference reference = received();
      refused("paper-ended", () -> matched(reference, "national-id", "1447/07/20"));
      refused("paper-end-far", () -> matched(reference, "national-id", "2062-05-01"));
      assertThatThrownBy(() -> matched(reference, "national-id", "next year")).isInstanceOf(InvalidValue.class);
      matched(reference, "national-id", "1447/07/21");
      assertThat(item(reference, "national-id").validUntil()).as("its last day").isEqualTo("2026-01-10");
      verify.verify(officer, reference,
          new VerifyItem.Command("national-id", "mismatched", "original-seen", "قديمة", "1447/07/20"));
      assertThat(item(reference, "national-id").validUntil()).isNull();
    });
  }

  @Test
  @Clause("P-6.2")
  void what_is_set_aside_is_asked_again_here_and_later_until_it_is_verified_anew() {
    Reference first = matched(received(), "medical-report", null);
    Reference second = received();
    refused("item-not-held", () -> setAside.setAside(officer, second, "session-days", "سبب"));
    assertThatThrownBy(() -> setAside.setAside(officer, second, "medical-report", " "))
        .isInstanceOfAny(InvalidValue.class, Refused.class);
    setAside.setAside(officer, second, "medical-report", "تغيّر العلاج");
    Item asked = item(second, "medical-report");
    assertThat(asked.isMissing()).isTrue();
    assertThat(asked.aside()).isEqualTo("تغيّر العلاج");
    assertThat(item(first, "medical-report").mark()).as("what was is left as it was").isEqualTo(ItemMark.MATCHED);
    assertThat(item(received(), "medical-report").isHeld()).isFalse();
    assertThat(held.of(officer, new PartyId(hessa))).isEmpty();
    matched(second, "medical-report", null);
    assertThat(item(received(), "medical-report").isHeld()).isTrue();
    assertThat(jdbc.sql("select why from journal_entry where what = 'requests.held-set-aside' and reference = :r")
        .param("r", second.value()).query(String.class).list()).containsExactly("تغيّر العلاج");
  }

  @Test
  @Clause("P-6.2")
  void a_paper_that_ran_out_before_raising_is_looked_at_again() {
    Reference[] of = new Reference[1];
    at("2026-01-10T09:00", () -> {
      of[0] = verified();
      verify.verify(officer, of[0], new VerifyItem.Command(
          "national-id", "matched", "original-seen", null, "2026-03-01"));
    });
    var raising = new RaiseToManagement.Command("أرملة تغسل الكلى", "approve");
    at("2026-03-02T09:00", () -> {
      refused("item-ended", () -> raise.raise(officer, of[0], raising));
      checklist.save(officer, of[0], List.of(new WorkChecklist.Entry(
          "national-id", null, "matched", null, "2027-03-01", null, null, null)));
      raise.raise(officer, of[0], raising);
      assertThat(status(of[0])).isEqualTo("raised");
    });
  }

  @Test
  void the_papers_of_a_merged_record_are_the_persons_own() {
    UUID twin = hessa;
    matched(received(), "medical-report", null);
    hessa = Desk.hessa(jdbc);
    assertThat(item(received(), "medical-report").isHeld()).isFalse();
    jdbc.sql("update party set merged_into = :kept where id = :twin").param("kept", hessa).param("twin", twin).update();
    assertThat(item(received(), "medical-report").isHeld()).isTrue();
    assertThat(held.of(officer, new PartyId(hessa))).hasSize(1).isEqualTo(held.of(officer, new PartyId(twin)));
    jdbc.sql("update party set merged_into = null where id = :twin").param("twin", twin).update();
    assertThat(held.of(officer, new PartyId(twin))).as("a merge that is undone").hasSize(1);
  }

  @Test
  void the_file_lists_what_ends_first_and_shows_a_request_only_to_who_may_see_it() {
    at("2026-01-10T09:00", () -> {
      matched(received(), "national-id", "2026-02-05");
      matched(received(), "medical-report", null);
    });
    at("2026-01-20T09:00", () -> {
      List<HeldPaper> list = held.of(officer, new PartyId(hessa));
      assertThat(list).extracting(HeldPaper::until)
          .containsExactly(LocalDate.parse("2026-02-05"), LocalDate.parse("2026-07-09"));
      LocalDate today = LocalDate.parse("2026-01-20");
      assertThat(list).extracting(each -> each.state(today)).containsExactly("soon", "holds");
      assertThat(list.getFirst().state(LocalDate.parse("2026-02-05"))).isEqualTo("soon");
      assertThat(list.getFirst().state(LocalDate.parse("2026-02-06"))).isEqualTo("ended");
      assertThat(list).extracting(HeldPaper::reference).doesNotContainNull();
      Actor haql = Desk.colleague(jdbc, "officer", "haql");
      assertThat(held.of(haql, new PartyId(hessa))).hasSize(2).extracting(HeldPaper::reference).containsOnlyNulls();
    });
  }

  private Reference matched(Reference reference, String item, String ends) {
    verify.verify(officer, reference, new VerifyItem.Command(item, "matched", "original-seen", null, ends));
    return reference;
  }

  private Item item(Reference reference, String code) {
    return items.of(id(reference)).stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
  }

  private RequestId id(Reference reference) {
    return requests.lock(officer, reference).id();
  }

  private static void refused(String code, Runnable act) {
    assertThatThrownBy(act::run).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.refusals().getFirst().code()).isEqualTo(code));
  }
}
