package org.wasl.requests.pages;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Digits;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;

/** What page forms have in common: days as browsers or people write them, and refusals of values. */
final class Forms {

  private Forms() {}

  /** A Gregorian day, {@code 2026-11-29} or {@code 2026/11/29}; null when empty; {@code item-not-a-date} otherwise. */
  static @Nullable LocalDate day(@Nullable String typed, String field) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(Digits.toAscii(typed).strip().replace('/', '-'));
    } catch (DateTimeParseException notADay) {
      throw Refused.field(field, "item-not-a-date");
    }
  }

  /** A value's refusal, at its field where it names one. */
  static Refusal refusal(InvalidValue invalid) {
    Object[] args = invalid.args().toArray();
    return invalid.code().startsWith("text-") && args.length > 0
        ? Refusal.at(args[0].toString(), invalid.code(), args)
        : Refusal.of(invalid.code(), args);
  }
}
