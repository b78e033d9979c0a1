package org.wasl.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wasl.kernel.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasl.Clause;

@Clause("P-6.2")
class MobileTests {

  @ParameterizedTest
  @ValueSource(strings = {
      "0551234417", "551234417", "966551234417", "+966551234417", "00966551234417", "٠٥٥١٢٣٤٤١٧", "۰۵۵۱۲۳۴۴۱۷",
      "055 123 4417", "+966 55-123-4417", "(055) 1234417", "\u202A+966551234417\u202C", "+9660551234417"})
  void every_spelling_is_one_number(String typed) {
    assertThat(Mobile.of(typed).e164()).isEqualTo("+966551234417");
    assertThat(Mobile.isMobile(typed)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "055123441", "05512344170", "0451234417", "0144221234", "920012345", "+971551234417",
      "05512x4417", "0551234417 / 0551234418"})
  void anything_else_is_refused(String typed) {
    assertRefused("mobile-format", () -> Mobile.of(typed));
    assertThat(Mobile.isMobile(typed)).isFalse();
  }

  @Test
  void it_is_shown_locally_and_masked_to_its_last_three() {
    Mobile mobile = Mobile.of("0551234417");
    assertThat(mobile.display()).isEqualTo("0551 234 417");
    assertThat(mobile.masked()).isEqualTo("05•• ••• 417");
    assertThat(mobile).hasToString("05•• ••• 417");
  }
}
