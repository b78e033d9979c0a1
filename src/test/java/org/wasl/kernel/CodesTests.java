package org.wasl.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wasl.kernel.Refusals.assertRefused;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wasl.Clause;

class CodesTests {

  @Test
  @Clause("P-3")
  void the_channels_are_exactly_the_seven_of_the_policy() {
    assertThat(Arrays.stream(Channel.values()).map(Channel::code))
        .containsExactly("interview", "phone", "social", "letters", "volunteering", "website", "branches");
    assertThat(Channel.of("letters")).isEqualTo(Channel.LETTERS);
    assertRefused("channel-unknown", () -> Channel.of("email"));
    assertRefused("channel-unknown", () -> Channel.of(null));
  }

  @Test
  void identity_types_and_sexes_have_the_codes_of_the_interface() {
    assertThat(Arrays.stream(IdentityType.values()).map(IdentityType::code)).containsExactly(
        "national-id", "iqama", "gcc-id", "passport", "border-number", "undocumented");
    assertThat(Arrays.stream(Sex.values()).map(Sex::code)).containsExactly("male", "female");
    assertRefused("sex-unknown", () -> Sex.of("MALE"));
  }

  @Test
  void digits_of_three_scripts_are_one() {
    assertThat(Digits.toAscii("٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 12أ")).isEqualTo("0123456789 0123456789 12أ");
    assertThat(Digits.areAll("٣")).isFalse();
    assertThat(Digits.areAll("")).isFalse();
  }
}
