package org.wasl.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wasl.kernel.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTests {

  @ParameterizedTest
  @ValueSource(strings = {"SA0380000000608010167519", "sa03 8000 0000 6080 1016 7519", "SA٠٣٨٠٠٠٠٠٠٠٦٠٨٠١٠١٦٧٥١٩"})
  void every_spelling_of_a_right_account_is_taken(String typed) {
    assertThat(Iban.of(typed).value()).isEqualTo("SA0380000000608010167519");
  }

  @ParameterizedTest
  @CsvSource({
      "SA0380000000608010167518, iban-check", "SA038000000060801016751, iban-format",
      "SA03800000006080101675199, iban-format", "AE070331234567890123456, iban-format", "'', iban-format"})
  void wrong_accounts_are_refused(String typed, String code) {
    assertRefused(code, () -> Iban.of(typed));
  }

  @Test
  void it_names_its_bank_and_shows_its_last_four() {
    Iban iban = Iban.of("SA8510000012345678901234");
    assertThat(iban.bankCode()).isEqualTo("10");
    assertThat(iban.display()).isEqualTo("SA85 1000 0012 3456 7890 1234");
    assertThat(iban.masked()).isEqualTo("SA•• •••• •••• •••• •••• 1234");
  }
}
