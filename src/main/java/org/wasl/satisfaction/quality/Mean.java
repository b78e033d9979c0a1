package org.wasl.satisfaction.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A mean of answers 1 to 5, as exact as it may be told. Near an end of the scale a mean gives single
 * answers away: of ten people with 4.9, exactly one did not give 5. It is told exactly only while the
 * answers together stand at least four steps from the end, so that several ways of answering lead to
 * it; beyond that only the bound is told (trust P10).
 *
 * @param value one decimal
 */
public record Mean(Exactness exactness, BigDecimal value) {

  /** How a mean is meant. */
  public enum Exactness { ABOUT, AT_LEAST, AT_MOST }

  private static final int STEPS = 4;

  /** The mean of {@code n} answers; at least {@link Protection#LEAST_RESPONDENTS} of them. */
  static Mean of(int n, int sum) {
    if (5 * n - sum < STEPS) {
      return new Mean(Exactness.AT_LEAST, divided(5 * n - STEPS, n, RoundingMode.FLOOR));
    }
    if (sum - n < STEPS) {
      return new Mean(Exactness.AT_MOST, divided(n + STEPS, n, RoundingMode.CEILING));
    }
    return new Mean(Exactness.ABOUT, divided(sum, n, RoundingMode.HALF_UP));
  }

  private static BigDecimal divided(int sum, int n, RoundingMode rounding) {
    return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(n), 1, rounding);
  }
}
