package org.wasl.requests.pages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.kernel.TypedDay;

/** What page forms have in common: days as browsers or people write them, and refusals of values. */
final class Forms {

  private Forms() {}

  /** A day of either calendar; null when empty; refused at the field as {@link TypedDay} does. */
  static @Nullable LocalDate day(@Nullable String typed, String field) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      return TypedDay.of(typed);
    } catch (InvalidValue noDay) {
      throw Refused.field(field, noDay.code(), noDay.args().toArray());
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
