package org.wasl.catalogue;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Coded;
import org.wasl.kernel.Digits;
import org.wasl.kernel.HijriDate;
import org.wasl.kernel.Iban;
import org.wasl.kernel.InvalidValue;

/** What sort of thing is asked for, and so what its value may look like. */
public enum ItemKind implements Coded {
  /** A paper: its value says in words what was shown, 1 to 500 characters. */
  DOCUMENT,
  /** Free words. */
  TEXT,
  /** A number, not negative, with at most four decimals. */
  NUMBER,
  /** A day, Hijri or Gregorian, kept as ISO Gregorian. */
  DATE,
  /** A Saudi account number. */
  IBAN,
  /** Where something is: a short address, a link or words. */
  PLACE;

  private static final int DOCUMENT_WORDS = 500;
  private static final Pattern DAY = Pattern.compile("([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})");
  private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,4})?");

  @Override
  public String code() {
    return Coded.codeOf(this);
  }

  /** The kind of a code; {@code item-kind-unknown} otherwise. */
  public static ItemKind of(@Nullable String code) {
    return Coded.of(ItemKind.class, code, "item-kind-unknown");
  }

  /**
   * The value as it is kept: digits 0–9, dates ISO, IBAN without spaces. Refusals: those of
   * {@link CleanText} naming {@code field}; {@code item-number}, {@code item-date},
   * {@code date-not-in-calendar}, {@code iban-format}, {@code iban-check}.
   */
  public String read(String field, @Nullable String raw) {
    return switch (this) {
      case DOCUMENT -> CleanText.required(field, raw, DOCUMENT_WORDS);
      case TEXT, PLACE -> CleanText.required(field, raw, CleanText.MOST);
      case NUMBER -> number(CleanText.requiredLine(field, raw, 40));
      case DATE -> day(CleanText.requiredLine(field, raw, 40));
      case IBAN -> Iban.of(CleanText.requiredLine(field, raw, 60)).value();
    };
  }

  private static String number(String raw) {
    String digits = Digits.toAscii(raw).replace("٬", "").replace(",", "").replace("٫", ".").replace(" ", "");
    if (!AMOUNT.matcher(digits).matches()) {
      throw new InvalidValue("item-number");
    }
    return new BigDecimal(digits).toPlainString();
  }

  /** Years up to 1600 are Hijri: nothing asked for here happened before 1700. */
  private static String day(String raw) {
    Matcher parts = DAY.matcher(Digits.toAscii(raw));
    if (!parts.matches()) {
      throw new InvalidValue("item-date");
    }
    int year = Integer.parseInt(parts.group(1));
    int month = Integer.parseInt(parts.group(2));
    int day = Integer.parseInt(parts.group(3));
    if (year <= HijriDate.LAST_YEAR) {
      return new HijriDate(year, month, day).toGregorian().toString();
    }
    try {
      return LocalDate.of(year, month, day).toString();
    } catch (DateTimeException absent) {
      throw new InvalidValue("date-not-in-calendar");
    }
  }
}
