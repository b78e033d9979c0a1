package org.wasl.catalogue.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wasl.Clause;
import org.wasl.WaslTest;
import org.wasl.catalogue.Catalogue;
import org.wasl.catalogue.Condition;
import org.wasl.catalogue.Staff;

/**
 * With real commits, as the counter sees them: no second of waiting between publication and the next intake.
 */
@WaslTest
@Tag("store")
@Clause("P-5.2")
class NextIntakeTests {

  @Autowired Catalogue catalogue;
  @Autowired AddService add;
  @Autowired BeginDraft begin;
  @Autowired ReviseDraft revise;
  @Autowired PublishDraft publish;
  @Autowired OfferService offer;

  @Test
  void a_publication_is_seen_by_the_very_next_read() {
    String code = "trial-" + System.nanoTime() % 1_000_000;
    add.add(Staff.ADMIN, code, "home", new Basics("تجربة", "Trial", "تجربة", "A trial", 7, 1, "8.9"));
    revise.revise(Staff.ADMIN, code, 1, new DraftChange.AddCondition(new Condition("شرط", "Condition")));
    revise.revise(Staff.ADMIN, code, 2, new DraftChange.AddItem("national-id"));
    assertThat(catalogue.current(code)).isEmpty();
    publish.publish(Staff.ADMIN, code, 3, "بداية");
    var first = catalogue.current(code).orElseThrow();
    begin.begin(Staff.ADMIN, code);
    revise.revise(Staff.ADMIN, code, 1, new DraftChange.AddItem("need-in-words"));
    assertThat(catalogue.current(code)).contains(first);
    publish.publish(Staff.ADMIN, code, 2, "زيادة");
    assertThat(catalogue.current(code).orElseThrow().items()).hasSize(2);
    assertThat(catalogue.version(first.id()).items()).hasSize(1);
    offer.offer(Staff.ADMIN, code, false, "انتهت التجربة");
    assertThat(catalogue.current(code)).isEmpty();
  }
}
