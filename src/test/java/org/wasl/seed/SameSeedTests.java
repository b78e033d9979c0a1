package org.wasl.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SameSeedTests {

  @Test
  void the_same_seed_draws_the_same_and_common_things_often() {
    Weighted<String> names = Weighted.byRank(List.of("محمد", "علي", "سعد", "عواض"), 1);
    assertThat(draws(names, 7)).isEqualTo(draws(names, 7)).isNotEqualTo(draws(names, 8));
    assertThat(draws(names, 7).stream().filter("محمد"::equals).count())
        .isGreaterThan(draws(names, 7).stream().filter("عواض"::equals).count());
  }

  private static List<String> draws(Weighted<String> names, long seed) {
    var dice = new Dice(seed);
    return IntStream.range(0, 400).mapToObj(i -> names.draw(dice)).toList();
  }
}
