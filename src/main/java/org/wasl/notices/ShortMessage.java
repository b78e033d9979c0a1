package org.wasl.notices;

import java.util.regex.Pattern;

/**
 * What may be sent as a short message: at most two parts, and nothing in it that a stranger who picks up the phone
 * should not read (domain §5.4, §8).
 */
final class ShortMessage {

  private static final int MOST_PARTS = 2;
  /** The promise keeps its whole wording (P-6.4), which Arabic letters stretch to a third part. */
  private static final int PROMISE_PARTS = 3;

  /** Letters of the 7-bit alphabet that our texts use; a single other one halves and halves again what fits. */
  private static final Pattern SEVEN_BIT = Pattern.compile("[A-Za-z0-9 \\n@$_!\"#%&'()*+,\\-./:;<=>?]*");

  private static final Pattern TELLING = Pattern.compile(
      "(?<!\\d)[12]\\d{9}(?!\\d)|SA\\d{22}|(?<!\\d)(?:\\+?966|0)5\\d{8}"
          + "|ريال|ر\\.س|SAR|riyal|مبلغ|كفالة|زكاة"
          + "|مرض|مريض|سرطان|كلى|كلوي|غسيل|تشخيص|دواء|أدوية|علاج|جلسات|جهاز|طبي"
          + "|dialysis|cancer|diagnos|medicine|medical|treatment|device|patient|zakat",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private ShortMessage() {}

  /** How many parts a provider makes of it: 160 or 153 plain letters, 70 or 67 of any other kind. */
  static int parts(String text) {
    boolean plain = SEVEN_BIT.matcher(text).matches();
    int single = plain ? 160 : 70;
    int joined = plain ? 153 : 67;
    return text.length() <= single ? 1 : (text.length() + joined - 1) / joined;
  }

  /** Whether it names a number, an amount, an illness or a service. */
  static boolean tells(String text) {
    return TELLING.matcher(text).find();
  }

  /** How many parts a message of that kind may have. */
  static int most(NoticeKind kind) {
    return kind == NoticeKind.RAISED ? PROMISE_PARTS : MOST_PARTS;
  }

  /** Whether it may go out as it is. */
  static boolean fits(NoticeKind kind, String text) {
    return parts(text) <= most(kind) && !tells(text);
  }
}
