package org.wasl.catalogue.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.catalogue.Catalogue;
import org.wasl.catalogue.Condition;
import org.wasl.catalogue.CopyRule;
import org.wasl.catalogue.LeastProof;
import org.wasl.catalogue.RequiredItem;
import org.wasl.catalogue.ServiceVersion;
import org.wasl.catalogue.Staff;
import org.wasl.catalogue.edit.DraftChange.Move;
import org.wasl.journal.Journal;
import org.wasl.journal.Recorded;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Page;
import org.wasl.kernel.Refused;

@WaslTest
@Transactional
@Tag("store")
@Clause("P-5.2")
class PublishTests {

  private static final Actor ADMIN = Staff.ADMIN;

  @Autowired Catalogue catalogue;
  @Autowired BeginDraft begin;
  @Autowired ReviseDraft revise;
  @Autowired PublishDraft publish;
  @Autowired DiscardDraft discard;
  @Autowired OfferService offer;
  @Autowired AddService add;
  @Autowired Editions editions;
  @Autowired DraftStore drafts;
  @Autowired Journal journal;

  private ServiceVersion current(String service) {
    return catalogue.current(service).orElseThrow();
  }

  private static List<String> codes(ServiceVersion edition) {
    return edition.items().stream().map(RequiredItem::code).toList();
  }

  @Test
  void a_draft_begins_as_the_current_edition_and_is_begun_once() {
    Draft draft = begin.begin(ADMIN, "bed-loan");
    assertThat(begin.begin(ADMIN, "bed-loan")).isEqualTo(draft);
    ServiceVersion copy = editions.whole(ADMIN, draft);
    assertThat(copy.version()).isEqualTo(2);
    assertThat(copy.items()).isEqualTo(current("bed-loan").items());
    assertThat(copy.conditions()).isEqualTo(current("bed-loan").conditions());
    assertThat(editions.changes(ADMIN, draft)).isEmpty();
    refused("not-found", () -> begin.begin(ADMIN, "no-such-service"));
  }

  @Test
  @Clause("P-6.2")
  void the_next_intake_follows_the_new_edition_and_an_open_request_stays_on_the_old_one() {
    ServiceVersion before = current("lodging");
    begin.begin(ADMIN, "lodging");
    revise.revise(ADMIN, "lodging", 1, new DraftChange.AddItem("family-record"));
    assertThat(current("lodging")).isEqualTo(before);
    publish.publish(ADMIN, "lodging", 2, "طلب المستشفى سجل الأسرة");
    ServiceVersion after = current("lodging");
    assertThat(after.version()).isEqualTo(2);
    assertThat(codes(after)).endsWith("family-record").hasSize(before.items().size() + 1);
    assertThat(catalogue.version(before.id())).isEqualTo(before);
    assertThat(drafts.ofService(ADMIN, "lodging")).isEmpty();
  }

  @Test
  void the_history_says_who_why_and_what_changed() {
    begin.begin(ADMIN, "lodging");
    revise.revise(ADMIN, "lodging", 1, new DraftChange.PutItem("companion-name", Move.OUT));
    revise.revise(ADMIN, "lodging", 2, new DraftChange.AddCondition(new Condition("شرط جديد", "A new condition")));
    publish.publish(ADMIN, "lodging", 3, "تيسير");
    List<Edition> history = editions.history(ADMIN, "lodging");
    assertThat(history).extracting(each -> each.service().version()).containsExactly(2, 1);
    assertThat(history.getFirst().publishedBy()).isEqualTo(ADMIN.name());
    assertThat(history.getFirst().reason()).isEqualTo("تيسير");
    assertThat(history.getFirst().changes()).extracting(Change::what)
        .containsExactly("item-removed", "condition-added");
    assertThat(journal.of("service-version", history.getFirst().service().id(), Page.first(10)).items())
        .extracting(Recorded::what).contains("catalogue.published", "catalogue.draft-begun");
  }

  @Test
  void whoever_changes_what_has_moved_on_is_told_so() {
    begin.begin(ADMIN, "surgery");
    revise.revise(ADMIN, "surgery", 1, new DraftChange.AddItem("iban"));
    refused("stale-record", () -> revise.revise(ADMIN, "surgery", 1, new DraftChange.AddItem("home-place")));
    refused("stale-record", () -> publish.publish(ADMIN, "surgery", 1, "سبب"));
    refused("stale-record", () -> discard.discard(ADMIN, "surgery", 1));
    discard.discard(ADMIN, "surgery", 2);
    refused("not-found", () -> publish.publish(ADMIN, "surgery", 3, "سبب"));
    assertThat(codes(current("surgery"))).doesNotContain("iban");
  }

  @Test
  void only_who_may_edit_the_guide_edits_it() {
    Actor officer = Staff.OFFICER;
    refused("not-permitted", () -> begin.begin(officer, "surgery"));
    begin.begin(ADMIN, "surgery");
    refused("not-permitted", () -> revise.revise(officer, "surgery", 1, new DraftChange.AddItem("iban")));
    refused("not-permitted", () -> publish.publish(officer, "surgery", 1, "سبب"));
    refused("not-permitted", () -> discard.discard(officer, "surgery", 1));
    refused("not-permitted", () -> offer.offer(officer, "surgery", false, "سبب"));
    refused("not-permitted", () -> add.add(officer, "new-service", "home", BASICS));
    refused("not-permitted", () -> editions.history(officer, "surgery"));
    refused("not-permitted", () -> editions.list(officer));
  }

  @Test
  void an_edition_that_says_nothing_new_or_asks_nothing_is_not_published() {
    begin.begin(ADMIN, "psychological-support");
    refused("edition-unchanged", () -> publish.publish(ADMIN, "psychological-support", 1, "سبب"));
    refused("text-required", () -> publish.publish(ADMIN, "psychological-support", 1, " "));
  }

  @Test
  void all_reasons_against_publishing_are_told_at_once() {
    ServiceVersion whole = current("psychological-support");
    ServiceVersion bare = new ServiceVersion(whole.id(), whole.code(), 2, whole.group(), whole.nameAr(),
        whole.nameEn(), List.of(), List.of(), 7, 1, "8.3", "", "");
    assertThat(PublishRules.refusals(bare, whole, true)).extracting(each -> each.code())
        .containsExactly("edition-without-conditions", "edition-asks-nothing", "identity-copy-without-basis");
    assertThat(PublishRules.refusals(whole, null, false)).isEmpty();
  }

  @Test
  void an_identity_paper_is_copied_only_with_a_named_basis() {
    begin.begin(ADMIN, "surgery");
    revise.revise(ADMIN, "surgery", 1, new DraftChange.ChangeItem("national-id", identity("")));
    refused("identity-copy-without-basis", () -> publish.publish(ADMIN, "surgery", 2, "سبب"));
  }

  @Test
  void an_identity_paper_with_a_named_basis_may_be_copied() {
    begin.begin(ADMIN, "surgery");
    revise.revise(ADMIN, "surgery", 1, new DraftChange.ChangeItem("national-id", identity("خطاب الجهة المختصة")));
    publish.publish(ADMIN, "surgery", 2, "سبب");
    assertThat(current("surgery").item("national-id").orElseThrow().copy()).isEqualTo(CopyRule.OPTIONAL);
  }

  private static ItemForm identity(String basis) {
    return new ItemForm("الهوية", "Identity", "", "", true, LeastProof.MATCHED, 365, CopyRule.OPTIONAL, basis);
  }

  @Test
  void items_and_conditions_keep_an_order_without_gaps() {
    begin.begin(ADMIN, "home-visit");
    int revision = 1;
    for (DraftChange change : List.of(
        new DraftChange.PutItem("visit-time", Move.UP), new DraftChange.PutItem("national-id", Move.UP),
        new DraftChange.PutItem("medical-report", Move.DOWN),
        new DraftChange.PutItem("home-place", Move.OUT), new DraftChange.AddItem("iban"),
        new DraftChange.PutCondition(1, Move.DOWN), new DraftChange.PutCondition(3, Move.OUT),
        new DraftChange.PutCondition(2, Move.DOWN),
        new DraftChange.AddCondition(new Condition("آخر", "Last")),
        new DraftChange.RewordCondition(1, new Condition("أول", "First")))) {
      revise.revise(ADMIN, "home-visit", revision++, change);
    }
    ServiceVersion edited = editions.whole(ADMIN, drafts.ofService(ADMIN, "home-visit").orElseThrow());
    assertThat(codes(edited)).containsExactly("national-id", "visit-time", "need-in-words", "medical-report", "iban");
    assertThat(edited.conditions()).extracting(Condition::textEn)
        .containsExactly("First", "Living in the Tabuk region; Saudi, or with valid residence.", "Last");
    int last = revision;
    refused("item-asked-already",
        () -> revise.revise(ADMIN, "home-visit", last, new DraftChange.AddItem("visit-time")));
  }

  private static final Basics BASICS = new Basics("خدمة", "Service", "ما تقدّمه", "What it gives", 10, 2, "8.4");

  @Test
  void a_new_service_is_offered_once_its_first_edition_is_published() {
    add.add(ADMIN, "blood-drive", "home", BASICS);
    assertThat(catalogue.current("blood-drive")).isEmpty();
    refused("service-known-already", () -> add.add(ADMIN, "blood-drive", "home", BASICS));
    refused("group-unknown", () -> add.add(ADMIN, "blood-drive-2", "x", BASICS));
    revise.revise(ADMIN, "blood-drive", 1, new DraftChange.AddCondition(new Condition("شرط", "Condition")));
    revise.revise(ADMIN, "blood-drive", 2, new DraftChange.NewItem(NewItemForm.of(
        new NewItemForm.Typed("blood-type", "text", "sensitive", null),
        new ItemForm.Typed("فصيلة الدم", "Blood type", "", "", "true", "seen", "0", null, ""))));
    publish.publish(ADMIN, "blood-drive", 3, "بداية");
    assertThat(codes(current("blood-drive"))).containsExactly("blood-type");
    assertThat(editions.list(ADMIN)).extracting(ServiceLine::code).contains("blood-drive");
    refused("item-known-already", () -> {
      begin.begin(ADMIN, "blood-drive");
      revise.revise(ADMIN, "blood-drive", 1, new DraftChange.NewItem(NewItemForm.of(
          new NewItemForm.Typed("iban", "text", "sensitive", null),
          new ItemForm.Typed("آيبان", "IBAN", "", "", "true", "seen", "0", null, ""))));
    });
  }

  @Test
  void a_service_taken_off_the_guide_is_offered_to_nobody_until_it_is_back() {
    ServiceVersion before = current("lodging");
    offer.offer(ADMIN, "lodging", false, "ترميم النزل");
    assertThat(catalogue.current("lodging")).isEmpty();
    assertThat(catalogue.version(before.id())).isEqualTo(before);
    refused("stale-record", () -> offer.offer(ADMIN, "lodging", false, "مرة أخرى"));
    offer.offer(ADMIN, "lodging", true, "انتهى الترميم");
    assertThat(current("lodging")).isEqualTo(before);
  }

  @Test
  void all_that_is_wrong_with_a_form_is_said_at_once() {
    assertThatThrownBy(() -> Basics.of(new Basics.Typed("", "n", "s", "x".repeat(301), "٤٠٠", "5", null)))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusals())
            .extracting(each -> each.pointer() + " " + each.code())
            .containsExactly("/nameAr text-required", "/summaryEn text-too-long", "/targetDays number-range",
                "/clause text-required"));
    assertThatThrownBy(() -> Basics.of(new Basics.Typed("أ", "n", "s", "x", "٧", "8", "1")))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.code()).isEqualTo("internal-above-target"));
    assertThatThrownBy(() -> NewItemForm.of(new NewItemForm.Typed("Ab", "x", "y", null),
        new ItemForm.Typed("أ", "a", "", "", null, "z", "-1", null, "")))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusals()).extracting(each -> each.code())
            .containsExactlyInAnyOrder("code-shape", "item-kind-unknown", "sensitivity-unknown",
                "least-proof-unknown", "number-range"));
  }

  private static void refused(String code, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.code()).isEqualTo(code));
  }
}
