package org.wasl.kernel;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** How a test says that a value is refused, and by which code. */
final class Refusals {

  private Refusals() {}

  static void assertRefused(String code, ThrowingCallable making) {
    assertThatExceptionOfType(InvalidValue.class).isThrownBy(making)
        .satisfies(refusal -> org.assertj.core.api.Assertions.assertThat(refusal.code()).isEqualTo(code));
  }
}
