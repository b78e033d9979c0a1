package org.wasl.catalogue.edit;

import org.jspecify.annotations.Nullable;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Digits;
import org.wasl.kernel.Gathered;
import org.wasl.kernel.InvalidValue;

/** Reads fields; what was refused reads as empty or 0, and is never used because the form is refused. */
final class Typing {

  static final int REASON = 500;

  private Typing() {}

  static String line(Gathered gathered, String field, @Nullable String typed, int max) {
    String text = gathered.at(field, () -> CleanText.requiredLine(field, typed, max));
    return text == null ? "" : text;
  }

  static String optionalLine(Gathered gathered, String field, @Nullable String typed, int max) {
    String text = gathered.at(field, () -> CleanText.line(field, typed, max));
    return text == null ? "" : text;
  }

  /** The reason of an act, told in its history: {@code text-required} and the other refusals of a text. */
  static String reason(@Nullable String typed) {
    Gathered gathered = new Gathered();
    String reason = gathered.at("reason", () -> CleanText.required("reason", typed, REASON));
    gathered.orRefuse();
    return reason == null ? "" : reason;
  }

  static int number(Gathered gathered, String field, @Nullable String typed, int least, int most) {
    Integer number = gathered.at(field, () -> whole(field, typed, least, most));
    return number == null ? 0 : number;
  }

  private static Integer whole(String field, @Nullable String typed, int least, int most) {
    String digits = Digits.toAscii(CleanText.requiredLine(field, typed, 10));
    int number = digits.matches("[0-9]{1,5}") ? Integer.parseInt(digits) : -1;
    if (number < least || number > most) {
      throw new InvalidValue("number-range", least, most);
    }
    return number;
  }
}
