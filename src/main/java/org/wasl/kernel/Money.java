package org.wasl.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of money.
 *
 * @param minor in halalas, one hundredth of a riyal; not negative
 * @param currency ISO 4217; SAR unless said
 */
public record Money(long minor, String currency) {

  public Money {
    if (minor < 0) {
      throw Refused.field("amount", "amount-negative");
    }
  }

  /** Riyals with at most two decimals; more than two are refused with {@code amount-decimals}. */
  public static Money riyals(BigDecimal amount) {
    try {
      return new Money(amount.movePointRight(2).setScale(0, RoundingMode.UNNECESSARY).longValueExact(), "SAR");
    } catch (ArithmeticException tooFineOrLarge) {
      throw Refused.field("amount", "amount-decimals");
    }
  }

  /** In riyals, two decimals. */
  public BigDecimal riyals() {
    return BigDecimal.valueOf(minor, 2);
  }
}
