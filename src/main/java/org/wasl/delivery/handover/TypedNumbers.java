package org.wasl.delivery.handover;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Digits;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;

/**
 * Reads the figures of the form as people type them: digits of either script, with or without
 * separators.
 */
final class TypedNumbers {

  private static final int LONGEST = 20;

  private TypedNumbers() {}

  /** The command of a form; figures that are none are refused together, as {@code figure-unreadable}. */
  static DeliverCommand command(HandoverPage.Typed typed) {
    List<Refusal> refusals = new ArrayList<>();
    BigDecimal quantity = number("quantity", typed.quantity(), refusals);
    BigDecimal amount = number("amount", typed.amount(), refusals);
    if (quantity != null && (quantity.stripTrailingZeros().scale() > 0 || quantity.precision() > 9)) {
      refusals.add(Refusal.at("quantity", "quantity-out-of-range", HandoverRules.MOST_PIECES));
    }
    Refused.unlessEmpty(refusals);
    return new DeliverCommand(typed.description(), quantity == null ? null : quantity.intValue(), amount,
        typed.partial());
  }

  private static @Nullable BigDecimal number(String field, String text, List<Refusal> refusals) {
    String digits = Digits.toAscii(text).replaceAll("[\\s,\u066C]", "").replace('\u066B', '.');
    if (digits.isEmpty()) {
      return null;
    }
    if (digits.length() > LONGEST || !digits.matches("\\d+(\\.\\d+)?")) {
      refusals.add(Refusal.at(field, "figure-unreadable"));
      return null;
    }
    return new BigDecimal(digits);
  }
}
