package org.wasl.kernel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Saudi mobile number: 05 and eight digits in any of its spellings ({@code 5…}, {@code 9665…},
 * {@code 009665…}, {@code +966 05…}, spaces, any digits), kept as {@code +9665XXXXXXXX} (domain §4.2).
 * Refused otherwise with {@code mobile-format}. One number often serves a family: never a unique key.
 *
 * @param e164 the number as {@code +966} and nine digits
 */
public record Mobile(String e164) {

  private static final Pattern SPELLING = Pattern.compile("(?:\\+966|00966|966)?0?(5[0-9]{8})");

  public Mobile {
    Matcher spelling = SPELLING.matcher(Digits.compact(e164));
    if (!spelling.matches()) {
      throw new InvalidValue("mobile-format");
    }
    e164 = "+966" + spelling.group(1);
  }

  /** The mobile of a text as typed; {@code mobile-format} when it is none. */
  public static Mobile of(@Nullable String typed) {
    return new Mobile(typed == null ? "" : typed);
  }

  /** True when the text is some spelling of a mobile number. */
  public static boolean isMobile(String typed) {
    return SPELLING.matcher(Digits.compact(typed)).matches();
  }

  /** As people write it: {@code 0551 234 417}. */
  public String display() {
    String local = local();
    return local.substring(0, 4) + " " + local.substring(4, 7) + " " + local.substring(7);
  }

  /** The last three digits only: {@code 05•• ••• 417}. */
  public String masked() {
    return "05•• ••• " + local().substring(7);
  }

  /** The masked form, so that a number cannot slip into a log by printing its holder. */
  @Override
  public String toString() {
    return masked();
  }

  private String local() {
    return "0" + e164.substring(4);
  }
}
