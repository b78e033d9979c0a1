package org.wasl.requests.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wasl.Clause;
import org.wasl.catalogue.LeastProof;
import org.wasl.catalogue.RequiredItem;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.requests.Desk;
import org.wasl.requests.RequestTestCase;
import org.wasl.requests.verification.VerifyItem;

/** Raising to management: only what is complete and verified, and never one's own. */
class RaiseTests extends RequestTestCase {

  @Test
  @Clause("P-6.2")
  void an_incomplete_request_is_not_raised_and_every_missing_item_is_named() {
    Reference reference = received();
    List<RequiredItem> mandatory = Desk.mandatory(jdbc, catalogue, reference);
    Refused refused = refusedToRaise(reference);
    assertThat(refused.refusals()).extracting(Refusal::code).containsOnly("item-missing");
    assertThat(refused.refusals()).hasSameSizeAs(mandatory);
    assertThat(status(reference)).isEqualTo("draft");
  }

  @Test
  @Clause("P-6.2")
  void an_item_seen_is_not_enough_where_the_guide_wants_it_matched() {
    Reference reference = verified();
    RequiredItem strict = Desk.mandatory(jdbc, catalogue, reference).stream()
        .filter(each -> each.leastProof() == LeastProof.MATCHED).findFirst().orElseThrow();
    verify.verify(officer, reference, new VerifyItem.Command(strict.code(), "seen", "copy-seen", null));
    assertThat(refusedToRaise(reference).code()).isEqualTo("item-below-proof");
  }

  @Test
  @Clause("P-6.2")
  void a_mismatch_and_an_unclear_item_hold_it_up_each_with_its_reason() {
    Reference reference = verified();
    List<RequiredItem> items = Desk.mandatory(jdbc, catalogue, reference);
    verify.verify(officer, reference, new VerifyItem.Command(items.get(0).code(), "mismatched", "original-seen", "x"));
    verify.verify(officer, reference, new VerifyItem.Command(items.get(1).code(), "unclear", "copy-seen", "x"));
    assertThat(refusedToRaise(reference).refusals()).extracting(Refusal::code)
        .containsExactly("item-mismatched", "item-unclear");
  }

  @Test
  @Clause("P-6.2")
  void an_item_given_anew_must_be_verified_anew() {
    Reference reference = verified();
    RequiredItem item = Desk.mandatory(jdbc, catalogue, reference).getFirst();
    give.give(officer, reference, item.code(), sample(item), null);
    assertThat(refusedToRaise(reference).code()).isEqualTo("item-not-verified");
  }

  @Test
  @Clause("P-6.2")
  void a_held_item_is_not_asked_for_again() {
    verified();
    Reference second = received();
    String missing = jdbc.sql("""
            select count(*) from request_item i join request r on r.id = i.request
             where r.reference = :reference and i.mandatory and i.given_at is null""")
        .param("reference", second.value()).query(String.class).single();
    assertThat(missing).isEqualTo("0");
    assertThat(status(second)).isEqualTo("submitted");
  }

  @Test
  @Clause("P-6.4")
  void raising_twice_is_refused_and_makes_no_second_promise() {
    Reference reference = raised();
    assertThatThrownBy(() -> raise.raise(officer, reference, new RaiseToManagement.Command("مرة أخرى", "none")))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.code()).isEqualTo("wrong-status"));
  }

  @Test
  @Clause("P-6.4")
  void an_officer_does_not_raise_a_relatives_request() {
    Reference reference = verified();
    Kin.declare(jdbc, officer.id(), hessa);
    assertThat(refusedToRaise(reference).code()).isEqualTo("conflict-of-interest");
  }

  private Refused refusedToRaise(Reference reference) {
    try {
      raise.raise(officer, reference, new RaiseToManagement.Command("ملخص", "none"));
    } catch (Refused refused) {
      return refused;
    }
    throw new AssertionError("raised");
  }
}
