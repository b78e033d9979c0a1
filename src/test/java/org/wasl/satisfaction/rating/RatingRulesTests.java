package org.wasl.satisfaction.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasl.Clause;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.satisfaction.Quarter;

@Clause("P-2.5")
class RatingRulesTests {

  @Test
  void stars_are_enough_and_all_else_is_optional() {
    Rating rating = RatingRules.read(new RatingCommand(5, Map.of(), null, false));
    assertThat(rating).isEqualTo(new Rating(5, Map.of(), null));
  }

  @Test
  void everything_wrong_is_said_at_once() {
    Refused no = catchThrowableOfType(Refused.class, () -> RatingRules.read(
        new RatingCommand(null, Map.of("courtesy", 6, "price/x", 1), "س".repeat(2001), false)));
    assertThat(no.refusals()).extracting(Refusal::code)
        .containsExactlyInAnyOrder("stars-required", "answer-out-of-range", "question-unknown",
            "text-too-long");
    assertThat(no.refusals()).extracting(Refusal::pointer).contains("/answers/price~1x");
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 6, Integer.MAX_VALUE})
  void stars_are_one_to_five(int stars) {
    assertThatThrownBy(() -> RatingRules.read(new RatingCommand(stars, Map.of(), null, false)))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.code()).isEqualTo("stars-out-of-range"));
  }

  @ParameterizedTest
  @CsvSource({"1,true", "2,true", "3,false", "5,false"})
  void two_stars_and_fewer_are_low(int stars, boolean low) {
    assertThat(new Rating(stars, Map.of(), null).isLow()).isEqualTo(low);
  }

  @ParameterizedTest
  @CsvSource({"2026-01-01,2026-Q1", "2026-03-31,2026-Q1", "2026-04-01,2026-Q2", "2026-12-31,2026-Q4"})
  void a_quarter_is_three_months(LocalDate day, String code) {
    Quarter quarter = Quarter.of(day);
    assertThat(quarter.code()).isEqualTo(code);
    assertThat(Quarter.of(code)).isEqualTo(quarter);
    assertThat(quarter.isClosedOn(quarter.last())).isFalse();
    assertThat(quarter.isClosedOn(quarter.last().plusDays(1))).isTrue();
  }
}
