package org.wasl.requests.desk;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Digits;

/** Numbers of requests (R-) and of questions to management (Q-) as people type them: no dashes, either digits. */
final class RequestNumber {

  private static final Pattern TYPED =
      Pattern.compile("([RQ]?)[- ]?(1[34]\\d\\d|20\\d\\d)-?(\\d{6,9})", Pattern.CASE_INSENSITIVE);

  private RequestNumber() {}

  /** The request's number that the text is, such as {@code R-1448-000123}; null when it is none. */
  static @Nullable String in(String typed) {
    return of("R", typed);
  }

  /** The question's number that the text is, such as {@code Q-1448-000031}; null when it is none. */
  static @Nullable String ofQuestion(String typed) {
    return of("Q", typed);
  }

  private static @Nullable String of(String letter, String typed) {
    Matcher number = TYPED.matcher(Digits.toAscii(typed).strip());
    return number.matches() && (number.group(1).isEmpty() || number.group(1).equalsIgnoreCase(letter))
        ? letter + "-" + number.group(2) + "-" + number.group(3) : null;
  }
}
