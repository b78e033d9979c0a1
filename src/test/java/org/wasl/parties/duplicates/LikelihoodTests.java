package org.wasl.parties.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelihoodTests {

  @ParameterizedTest
  @CsvSource({"0.5, 50", "0.876, 87", "0.9899, 98", "0.99, 99.0", "0.9949, 99.4", "0.999, 99.9", "0.99999, 99.9",
      "1, 99.9"})
  void nothing_is_told_to_be_sure(String score, String told) {
    assertThat(Likelihood.percent(new BigDecimal(score))).isEqualTo(told);
  }
}
