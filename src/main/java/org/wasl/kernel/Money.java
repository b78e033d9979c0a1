package org.wasl.kernel;

import java.math.BigDecimal;

/**
 * An amount of money.
 *
 * @param minor in halalas, one hundredth of a riyal; not negative
 * @param currency ISO 4217; SAR unless said
 */
public record Money(long minor, String currency) {

  private static final int MOST_DIGITS = 15;

  public Money {
    if (minor < 0) {
      throw Refused.field("amount", "amount-negative");
    }
  }

  /** Riyals with at most two decimals; finer ones, or 10^15 and more, are refused with {@code amount-decimals}. */
  public static Money riyals(BigDecimal amount) {
    BigDecimal plain = amount.stripTrailingZeros();
    // looked at before it is written out: 1e999999999 is ten characters long, and a gigabyte as an integer
    if (plain.scale() > 2 || (long) plain.precision() - plain.scale() > MOST_DIGITS) {
      throw Refused.field("amount", "amount-decimals");
    }
    return new Money(plain.movePointRight(2).longValueExact(), "SAR");
  }

  /** In riyals, two decimals. */
  public BigDecimal riyals() {
    return BigDecimal.valueOf(minor, 2);
  }
}
