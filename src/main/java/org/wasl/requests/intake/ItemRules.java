package org.wasl.requests.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.wasl.catalogue.RequiredItem;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Digits;
import org.wasl.kernel.Iban;
import org.wasl.kernel.InvalidValue;

/** What may be written for an item, by the kind the guide gives it. Digits of either script are taken. */
final class ItemRules {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,12}([.]\\d{1,4})?");
  private static final int SHORT_TEXT = 500;

  private ItemRules() {}

  /**
   * The value as it is kept. Refusals: {@code text-required}, {@code text-too-long}, {@code item-not-a-number},
   * {@code item-not-a-date}, {@code iban-…}.
   */
  static String kept(RequiredItem item, String raw) {
    return switch (item.kind()) {
      case DOCUMENT, PLACE -> CleanText.required("value", raw, SHORT_TEXT);
      case TEXT -> CleanText.required("value", raw, CleanText.MOST);
      case NUMBER -> number(raw);
      case DATE -> date(raw);
      case IBAN -> Iban.of(raw).value();
    };
  }

  private static String number(String raw) {
    String digits = Digits.toAscii(raw).replace("٬", "").replace(",", "").replace('٫', '.').strip();
    if (!NUMBER.matcher(digits).matches()) {
      throw new InvalidValue("item-not-a-number");
    }
    return new BigDecimal(digits).toPlainString();
  }

  private static String date(String raw) {
    try {
      return LocalDate.parse(Digits.toAscii(raw).strip().replace('/', '-')).toString();
    } catch (DateTimeParseException notADate) {
      throw new InvalidValue("item-not-a-date");
    }
  }
}
