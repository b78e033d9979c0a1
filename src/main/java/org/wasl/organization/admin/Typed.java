package org.wasl.organization.admin;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wasl.kernel.Digits;
import org.wasl.kernel.InvalidValue;

/** Hours and numbers as people type them, in any digits. */
public final class Typed {

  private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(?::(\\d{2})(?::00)?)?");

  private Typed() {}

  /** An hour of the day: {@code 8}, {@code 08:00}, {@code ١٦:٣٠}; {@code hour-unreadable} otherwise. */
  public static LocalTime hour(String typed) {
    Matcher parts = HOUR.matcher(Digits.toAscii(typed).strip());
    try {
      if (parts.matches()) {
        String minutes = parts.group(2);
        return LocalTime.of(Integer.parseInt(parts.group(1)), minutes == null ? 0 : Integer.parseInt(minutes));
      }
    } catch (DateTimeException absent) {
      throw new InvalidValue("hour-unreadable");
    }
    throw new InvalidValue("hour-unreadable");
  }

  /** A whole number from 0; {@code number-unreadable} otherwise. */
  public static int number(String typed) {
    String digits = Digits.toAscii(typed).strip();
    if (!digits.matches("\\d{1,9}")) {
      throw new InvalidValue("number-unreadable");
    }
    return Integer.parseInt(digits);
  }
}
