package org.wasl.channels.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasl.Clause;

@Clause("P-3.4")
class TypedNumberTests {

  @ParameterizedTest
  @ValueSource(strings = {"1448/و/0123", "١٤٤٨/و/٠١٢٣", "1448/و/123", " 1448 / و / 123 ", "123/و/1448", "1448-و-0123",
      "۱۴۴۸\\و\\۱۲۳"})
  void a_number_is_known_however_it_is_typed(String typed) {
    assertThat(TypedNumber.in(typed)).isEqualTo(new TypedNumber(Register.INCOMING, 1448, 123));
  }

  @Test
  void the_letter_says_which_register() {
    assertThat(TypedNumber.in("1448/ص/7")).isEqualTo(new TypedNumber(Register.OUTGOING, 1448, 7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1448", "و", "1448/ع/0123", "12/و/34", "1448/و/", "1448/و/12345678", "R-1448-000123",
      "محمد وصفي 1448"})
  void anything_else_is_no_number_of_a_letter(String typed) {
    assertThat(TypedNumber.in(typed)).isNull();
  }
}
