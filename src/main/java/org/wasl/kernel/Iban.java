package org.wasl.kernel;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Saudi account number: {@code SA}, two check digits, two of the bank, eighteen of the account; mod 97
 * (ISO 13616). Spaces, small letters and any digits are accepted.
 * Refusals: {@code iban-format}, {@code iban-check}.
 */
public record Iban(String value) {

  private static final Pattern SHAPE = Pattern.compile("SA[0-9]{4}[0-9A-Z]{18}");

  public Iban {
    value = Digits.compact(value).toUpperCase(Locale.ROOT);
    if (!SHAPE.matcher(value).matches()) {
      throw new InvalidValue("iban-format");
    }
    if (remainder(value.substring(4) + value.substring(0, 4)) != 1) {
      throw new InvalidValue("iban-check");
    }
  }

  /** The account of a text as typed; {@code iban-format} when null or shapeless. */
  public static Iban of(@Nullable String typed) {
    return new Iban(typed == null ? "" : typed);
  }

  /** The two digits of the bank, such as {@code 80}. */
  public String bankCode() {
    return value.substring(4, 6);
  }

  /** In fours: {@code SA03 8000 0000 6080 1016 7519}. */
  public String display() {
    return value.replaceAll("(.{4})(?=.)", "$1 ");
  }

  /** The country and the last four: {@code SA•• •••• •••• •••• •••• 7519}. */
  public String masked() {
    return "SA•• •••• •••• •••• •••• " + value.substring(20);
  }

  @Override
  public String toString() {
    return masked();
  }

  private static int remainder(String rearranged) {
    int remainder = 0;
    for (char c : rearranged.toCharArray()) {
      int value = Character.digit(c, 36);
      remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder;
  }
}
