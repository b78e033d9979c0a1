package org.wasl.catalogue;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Coded;
import org.wasl.kernel.Digits;
import org.wasl.kernel.Iban;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.TypedDay;

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
   * {@link CleanText} naming {@code field}; {@code item-number}, those of
   * {@link TypedDay}, {@code iban-format}, {@code iban-check}.
   */
  public String read(String field, @Nullable String raw) {
    return switch (this) {
      case DOCUMENT -> CleanText.required(field, raw, DOCUMENT_WORDS);
      case TEXT, PLACE -> CleanText.required(field, raw, CleanText.MOST);
      case NUMBER -> number(CleanText.requiredLine(field, raw, 40));
      case DATE -> TypedDay.of(CleanText.requiredLine(field, raw, 40)).toString();
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
}
