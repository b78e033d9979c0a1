package org.wasl.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentsTests {

  private static Arguments.Parsed parsed(String... given) {
    return new Arguments(List.of(given)).parse(Set.of("--report", "--n"), Set.of("--dry-run"));
  }

  @Test
  void options_stand_anywhere_with_or_without_an_equals_sign() {
    var one = parsed("--dry-run", "people.csv", "--report", "out.csv");
    var other = parsed("people.csv", "--report=out.csv");
    assertThat(one.only("file")).isEqualTo("people.csv");
    assertThat(one.has("--dry-run")).isTrue();
    assertThat(other.has("--dry-run")).isFalse();
    assertThat(one.value("--report")).contains("out.csv").isEqualTo(other.value("--report"));
    assertThat(parsed("--n", "12").number("--n", 1, 5)).isEqualTo(12);
    assertThat(parsed().number("--n", 1, 5)).isEqualTo(5);
  }

  @Test
  void what_is_unknown_half_or_too_much_is_misuse() {
    for (var given : List.of(List.of("--nonsense"), List.of("--report"), List.of("--report="))) {
      assertThatThrownBy(() -> parsed(given.toArray(String[]::new))).as("%s", given).isInstanceOf(Misused.class);
    }
    assertThatThrownBy(() -> parsed("a", "b").only("file")).isInstanceOf(Misused.class);
    assertThatThrownBy(() -> parsed("--n=x").number("--n", 1, 5)).isInstanceOf(Misused.class);
    assertThatThrownBy(() -> parsed("--n=0").number("--n", 1, 5)).isInstanceOf(Misused.class);
  }
}
