package org.wasl.channels.letters;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Digits;

/**
 * The number of a letter as people type it: {@code 1448/و/0123}, {@code ١٤٤٨/ص/١٢٣}, or from the other end, as it is read
 * off the paper by who writes from left to right.
 */
record TypedNumber(Register register, int year, int serial) {

  private static final Pattern SHAPE = Pattern.compile("(\\d{1,7})\\s*[/\\\\-]\\s*([وص])\\s*[/\\\\-]\\s*(\\d{1,7})");
  private static final Pattern YEAR = Pattern.compile("1[34]\\d\\d|20\\d\\d");

  /** The number that the text is; null when it is none. */
  static @Nullable TypedNumber in(String typed) {
    Matcher parts = SHAPE.matcher(Digits.toAscii(typed).strip());
    if (!parts.matches()) {
      return null;
    }
    Register register = parts.group(2).equals(Register.INCOMING.letter()) ? Register.INCOMING : Register.OUTGOING;
    int first = Integer.parseInt(parts.group(1));
    int last = Integer.parseInt(parts.group(3));
    if (YEAR.matcher(parts.group(1)).matches()) {
      return new TypedNumber(register, first, last);
    }
    return YEAR.matcher(parts.group(3)).matches() ? new TypedNumber(register, last, first) : null;
  }
}
