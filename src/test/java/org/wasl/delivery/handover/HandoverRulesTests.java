package org.wasl.delivery.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasl.Clause;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;

@Clause("P-6.4")
class HandoverRulesTests {

  @Test
  void a_hand_over_is_told_in_words_and_riyals_become_halalas() {
    Handover handover = HandoverRules.read(new DeliverCommand("  كرسي متحرك ", 2, new BigDecimal("250.5")));
    assertThat(handover.description()).isEqualTo("كرسي متحرك");
    assertThat(handover.quantity()).isEqualTo(2);
    assertThat(handover.amount()).isNotNull().satisfies(money -> assertThat(money.minor()).isEqualTo(25_050));
  }

  @Test
  void everything_wrong_is_said_at_once() {
    Refused no = catchThrowableOfType(Refused.class,
        () -> HandoverRules.read(new DeliverCommand(" ", 0, new BigDecimal("1.005"))));
    assertThat(no.refusals()).extracting(Refusal::code)
        .containsExactlyInAnyOrder("text-required", "quantity-out-of-range", "amount-decimals");
    assertThat(no.refusals()).extracting(Refusal::pointer)
        .containsExactlyInAnyOrder("/description", "/quantity", "/amount");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "0.001", "1e999999999", "1e-999999999", "9999999999999999"})
  void an_amount_that_is_none_is_refused_without_being_written_out(String amount) {
    assertThatThrownBy(() -> HandoverRules.read(new DeliverCommand("x", null, new BigDecimal(amount))))
        .isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @CsvSource({"beneficiary,", "code,", "field-proof,", "officer-note,رآه الموظف"})
  void an_arrival_is_known_in_one_of_four_ways(String by, String note) {
    assertThat(HandoverRules.confirmation(by, note, null).by().code()).isEqualTo(by);
  }

  @Test
  void the_word_of_an_officer_says_how_he_knows() {
    assertThatThrownBy(() -> HandoverRules.confirmation("officer-note", "  ", null))
        .isInstanceOfSatisfying(Refused.class,
            no -> assertThat(no.code()).isEqualTo("confirmation-note-required"));
  }

  @Test
  void any_other_way_is_refused() {
    assertThatThrownBy(() -> HandoverRules.confirmation("phone", null, null)).isInstanceOfSatisfying(Refused.class,
        no -> assertThat(no.code()).isEqualTo("confirmation-unknown"));
    assertThatThrownBy(() -> HandoverRules.confirmation(null, null, null)).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @CsvSource({"٢٥٠٫٥, 250.5", "'1,250', 1250", "۳, 3", "12 000, 12000"})
  void figures_are_read_as_people_type_them(String typed, BigDecimal read) {
    assertThat(TypedNumbers.command(new HandoverPage.Typed("x", "", typed, false, "", "", "")).amount())
        .isEqualByComparingTo(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "12345678901", "two", "-3", "1e5"})
  void a_quantity_that_is_no_count_is_refused_at_its_field(String typed) {
    assertThatThrownBy(() -> TypedNumbers.command(new HandoverPage.Typed("x", typed, "", false, "", "", "")))
        .isInstanceOfSatisfying(Refused.class,
            no -> assertThat(no.refusals().getFirst().pointer()).isEqualTo("/quantity"));
  }
}
