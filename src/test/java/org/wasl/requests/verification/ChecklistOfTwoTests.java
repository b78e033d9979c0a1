package org.wasl.requests.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wasl.Clause;
import org.wasl.catalogue.ItemKind;
import org.wasl.catalogue.RequiredItem;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.Reference;
import org.wasl.requests.Desk;
import org.wasl.requests.RequestTestCase;
import org.wasl.requests.lifecycle.Item;
import org.wasl.requests.lifecycle.ItemStore;
import org.wasl.requests.lifecycle.ItemValueStore;
import org.wasl.requests.lifecycle.RequestStore;
import org.wasl.requests.verification.WorkChecklist.Entry;

/** Two officers with the same checklist before them. */
@Clause("P-6.2")
class ChecklistOfTwoTests extends RequestTestCase {

  @Autowired WorkChecklist checklist;
  @Autowired RequestStore requests;
  @Autowired ItemStore items;
  @Autowired ItemValueStore values;

  private Reference reference;
  private String paper;
  private String written;

  @BeforeEach
  void two_lines() {
    reference = received();
    List<RequiredItem> wanted = Desk.mandatory(jdbc, catalogue, reference);
    paper = wanted.stream().filter(each -> each.kind() == ItemKind.DOCUMENT).findFirst().orElseThrow().code();
    written = wanted.stream().filter(each -> each.kind() != ItemKind.DOCUMENT).findFirst().orElseThrow().code();
  }

  private Map<String, Item> kept() {
    return items.of(requests.see(officer, reference).id()).stream()
        .collect(Collectors.toMap(Item::code, Function.identity()));
  }

  private @Nullable String value(String code) {
    var value = values.of(requests.see(officer, reference).id()).get(code);
    return value == null ? null : value.value();
  }

  private String stamp(String code) {
    return SeenLine.of(kept().get(code), value(code), AssociationZone.dateOf(clock.instant())).stamp();
  }

  private static Entry line(String code, @Nullable String value, String mark, @Nullable String note, String seen) {
    return new Entry(code, value, mark, note, null, null, null, seen);
  }

  @Test
  void a_line_that_one_left_alone_stays_as_the_other_changed_it_meanwhile() {
    String seenPaper = stamp(paper);
    String seenWritten = stamp(written);
    checklist.save(officer, reference, List.of(line(paper, null, "matched", null, seenPaper)));
    checklist.save(officer, reference, List.of(line(paper, null, "missing", null, seenPaper),
        line(written, "حي المروج", "seen", null, seenWritten)));
    assertThat(kept().get(paper).mark()).hasToString("MATCHED");
    assertThat(value(written)).isEqualTo("حي المروج");
  }

  @Test
  void a_line_that_both_changed_is_not_taken_back_unseen() {
    String seen = stamp(paper);
    checklist.save(officer, reference, List.of(line(paper, null, "mismatched", "الاسم غير اسمها", seen)));
    assertThatThrownBy(() -> checklist.save(officer, reference, List.of(line(paper, null, "seen", null, seen))))
        .hasMessageContaining("item-changed");
    assertThat(kept().get(paper).mark()).hasToString("MISMATCHED");
    checklist.save(officer, reference, List.of(line(paper, null, "seen", "أحضرت الأصل", stamp(paper))));
    assertThat(kept().get(paper).mark()).hasToString("SEEN");
  }

  @Test
  void the_line_of_a_paper_that_is_held_says_nothing_whatever_became_of_it_meanwhile() {
    assertThat(line(paper, "", "missing", null, "as it was").isUntouched()).isTrue();
    assertThat(line(paper, "", "seen", null, "as it was").isUntouched()).isFalse();
    assertThat(new Entry(paper, null, "missing", null, null, "تغيّر العلاج", null, "as it was").isUntouched()).isFalse();
  }
}
