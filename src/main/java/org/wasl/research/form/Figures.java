package org.wasl.research.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.wasl.kernel.Digits;
import org.wasl.kernel.InvalidValue;

/** Reads sums and numbers as people type them, in any digits. */
public final class Figures {

  private static final int MOST_DIGITS = 12;

  private Figures() {}

  /** Halalas of riyals typed, such as «١٬٣٢٠» or {@code 1,320.50}; {@code research-sum-unreadable} otherwise. */
  public static long halalas(String typed) {
    String plain = Digits.toAscii(typed).replaceAll("[\\s,\u066C\u00A0]", "").replace('\u066B', '.');
    if (!plain.matches("\\d{1," + MOST_DIGITS + "}(\\.\\d{1,2})?")) {
      throw new InvalidValue("research-sum-unreadable");
    }
    return new BigDecimal(plain).movePointRight(2).longValueExact();
  }

  /** A whole number from 0 to the most; {@code research-number-unreadable} (most) otherwise. */
  public static int number(String typed, int most) {
    String plain = Digits.toAscii(typed).strip();
    if (!plain.matches("\\d{1,6}") || Integer.parseInt(plain) > most) {
      throw new InvalidValue("research-number-unreadable", most);
    }
    return Integer.parseInt(plain);
  }

  /** A sum shared out, to the nearest halala, halves away from zero. The one place of research that rounds. */
  public static long share(long halalas, int parts) {
    return BigDecimal.valueOf(halalas).divide(BigDecimal.valueOf(parts), 0, RoundingMode.HALF_UP).longValueExact();
  }

  /** Halalas as riyals, decimals only where there are any: {@code 1,320.5}. */
  public static String riyals(long halalas) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(BigDecimal.valueOf(halalas, 2));
  }
}
