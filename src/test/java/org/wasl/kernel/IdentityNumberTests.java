package org.wasl.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wasl.kernel.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasl.Clause;

@Clause("P-6.2")
class IdentityNumberTests {

  @ParameterizedTest
  @CsvSource({
      "national-id, 1000000008", "national-id, 1023456781", "national-id, 1102030408",
      "iqama, 2000000006", "iqama, 2345678904", "iqama, 2123456788",
      "national-id, 1090000009", "national-id, 1900000009"})
  void well_formed_numbers_are_taken(String type, String number) {
    assertThat(IdentityNumber.of(type, number).number()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
      "national-id, 1023456780, identity-check-digit", "iqama, 2345678905, identity-check-digit",
      "national-id, 1032456781, identity-check-digit", "national-id, 3000000004, identity-prefix",
      "national-id, 0000000000, identity-prefix", "national-id, 2345678904, identity-prefix",
      "iqama, 1023456781, identity-prefix", "national-id, 102345678, identity-digits",
      "national-id, 10234567811, identity-digits", "national-id, 102345678A, identity-digits",
      "national-id, '', identity-digits", "national-id, '1023456781; drop', identity-digits",
      "border-number, 2000000006, identity-prefix", "gcc-id, 12345, identity-format",
      "gcc-id, 78419801234567AB, identity-format", "passport, A12, identity-format",
      "passport, جواز123, identity-format", "undocumented, 12, identity-format",
      "library-card, 1023456781, identity-type-unknown"})
  void malformed_numbers_are_refused_by_their_fault(String type, String number, String code) {
    assertRefused(code, () -> IdentityNumber.of(type, number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"١٠٢٣٤٥٦٧٨١", "۱۰۲۳۴۵۶۷۸۱", " 1023 456 781 ", "1023-456-781", "\u200E1023456781\u200F"})
  void any_digits_and_gaps_are_accepted(String typed) {
    assertThat(IdentityNumber.of("national-id", typed).number()).isEqualTo("1023456781");
  }

  @ParameterizedTest
  @CsvSource({
      "border-number, 3123456789", "gcc-id, 784198012345678", "passport, a1234567", "undocumented, 1023456781/1"})
  void other_documents_have_their_own_shape(String type, String number) {
    assertThat(IdentityNumber.of(type, number).number()).isEqualToIgnoringCase(number);
  }

  @Test
  void only_the_first_digit_and_the_last_two_are_shown() {
    IdentityNumber number = IdentityNumber.of("national-id", "1023456781");
    assertThat(number.masked()).isEqualTo("1•••••••81");
    assertThat(number.toString()).doesNotContain("234567").isEqualTo("national-id 1•••••••81");
  }

  @Test
  void every_single_wrong_digit_is_caught() {
    String right = "1023456781";
    for (int place = 1; place < 10; place++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String wrong = right.substring(0, place) + digit + right.substring(place + 1);
        if (!wrong.equals(right)) {
          assertRefused("identity-check-digit", () -> IdentityNumber.of("national-id", wrong));
        }
      }
    }
  }
}
