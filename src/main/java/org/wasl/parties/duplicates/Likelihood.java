package org.wasl.parties.duplicates;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How likely two records are one, in words of figures. */
public final class Likelihood {

  private static final BigDecimal NEARLY_SURE = new BigDecimal(99);
  private static final BigDecimal MOST = new BigDecimal("99.9");

  private Likelihood() {}

  /** Hundredths, from 99 on with a tenth, and never 100: nothing is sure before somebody has looked. */
  public static String percent(BigDecimal score) {
    BigDecimal hundredths = score.movePointRight(2);
    return hundredths.compareTo(NEARLY_SURE) < 0 ? hundredths.setScale(0, RoundingMode.DOWN).toPlainString()
        : hundredths.min(MOST).setScale(1, RoundingMode.DOWN).toPlainString();
  }
}
