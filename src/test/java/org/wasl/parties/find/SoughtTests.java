package org.wasl.parties.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtTests {

  @ParameterizedTest
  @CsvSource({"1023456781", "١٠٢٣٤٥٦٧٨١", "1023 456 781", "1023-456-781"})
  void digits_alone_are_a_number(String typed) {
    assertThat(Sought.of(typed)).isEqualTo(new Sought(List.of(), "1023456781", null, null));
  }

  @Test
  void a_mobile_four_digits_and_words_are_told_apart() {
    assertThat(Sought.of("055 123 4417").mobile()).hasToString("05•• ••• 417");
    assertThat(Sought.of("4417")).isEqualTo(new Sought(List.of(), null, null, "4417"));
    assertThat(Sought.of("فاطمة 4417")).isEqualTo(new Sought(List.of("فاطمه"), null, null, "4417"));
    assertThat(Sought.of("a1234567").number()).isEqualTo("A1234567");
    assertThat(Sought.of("سعد بن علي").words()).containsExactly("سعد", "علي");
    assertThat(Sought.of(" \u200F ").isEmpty()).isTrue();
  }
}
