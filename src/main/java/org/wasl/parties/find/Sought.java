package org.wasl.parties.find;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.ArabicText;
import org.wasl.kernel.Digits;
import org.wasl.kernel.Mobile;

/**
 * What was typed into the one box, taken apart: the words of a name and at most one number.
 *
 * @param words folded, in the order typed; empty when only a number was typed
 * @param number an identity number of any kind, upper case; null when none
 * @param mobile null when none
 * @param lastFour the end of a mobile; null when none
 */
record Sought(List<String> words, @Nullable String number, @Nullable Mobile mobile, @Nullable String lastFour) {

  /** The most characters that are looked at. */
  static final int MOST = 120;

  static Sought of(String typed) {
    String text = typed.length() > MOST ? typed.substring(0, MOST) : typed;
    String compact = Digits.compact(text).replaceFirst("^\\+", "");
    if (!compact.isEmpty() && compact.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return numeral(compact, List.of());
    }
    List<String> parts = Arrays.stream(ArabicText.fold(text).split(" ")).filter(each -> !each.isEmpty()).toList();
    String numeral = parts.stream().filter(Sought::isNumber).findFirst().orElse(null);
    List<String> words = parts.stream().filter(each -> !isNumber(each)).limit(8).toList();
    return numeral == null ? new Sought(words, null, null, null) : numeral(numeral, words);
  }

  private static Sought numeral(String digits, List<String> words) {
    if (Mobile.isMobile(digits)) {
      return new Sought(words, digits, Mobile.of(digits), null);
    }
    return digits.length() == 4
        ? new Sought(words, null, null, digits)
        : new Sought(words, digits.toUpperCase(java.util.Locale.ROOT), null, null);
  }

  /** Digits enough to be a number, or letters and digits such as a passport's. */
  private static boolean isNumber(String part) {
    long digits = part.chars().filter(c -> c >= '0' && c <= '9').count();
    return digits >= 4 && part.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'z');
  }

  /** True when there is nothing to look for. */
  boolean isEmpty() {
    return words.isEmpty() && number == null && lastFour == null;
  }
}
