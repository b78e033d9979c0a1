package org.wasl.parties.imports.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.ArabicText;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Digits;
import org.wasl.kernel.IdentityNumber;
import org.wasl.kernel.IdentityType;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Mobile;
import org.wasl.kernel.Sex;
import org.wasl.parties.record.Contact;

/** Cells that hold numbers and short words. Each throws {@link InvalidValue} where the cell is to be set aside. */
final class NumberCells {

  private static final Pattern AMOUNT = Pattern.compile("(-?)([0-9]{1,12})(?:\\.([0-9]{1,4}))?");
  private static final Pattern CURRENCY =
      Pattern.compile("ريال(?: سعودي)?|ر\\.?\\s?س\\.?|SAR|SR|\u20C1|\uFDFC");
  private static final Pattern THOUSANDS = Pattern.compile("[\\s\\u00A0٬,،']");
  private static final Pattern DECIMALS = Pattern.compile("^([0-9]+)\\.0+$");
  private static final Pattern LEADING_NOUGHTS = Pattern.compile("^0+(?=[0-9])");
  private static final Pattern BETWEEN_NUMBERS =
      Pattern.compile("[/,،;؛\\n\\\\|]+|\\s+و\\s*|\\s+-\\s+");
  private static final Pattern LANDLINE = Pattern.compile("(?:\\+966|00966|966|0)?(1[1-9][0-9]{7})|(9200[0-9]{5})|(800[0-9]{7})");

  private NumberCells() {}

  /** Mobiles as {@code +966…}; how they were mended, empty where the one stands as it was written. */
  record Numbers(List<String> mobiles, @Nullable String landline, String how) {}

  static Numbers mobiles(String text) {
    String plain = withoutDecimals(text);
    if (Mobile.isMobile(plain)) {
      Mobile mobile = Mobile.of(plain);
      boolean asWritten = mobile.display().replace(" ", "").equals(text.strip());
      return new Numbers(List.of(mobile.e164()), null, asWritten ? "" : "mobile-spelling");
    }
    List<String> several = new ArrayList<>();
    String landline = null;
    for (String each : BETWEEN_NUMBERS.split(plain)) {
      if (Mobile.isMobile(each)) {
        several.add(Mobile.of(each).e164());
      } else if (LANDLINE.matcher(Digits.compact(each)).matches()) {
        landline = landline(each);
      } else if (!each.isBlank()) {
        throw new InvalidValue("mobile-format");
      }
    }
    if (several.isEmpty() && landline == null) {
      throw new InvalidValue("mobile-format");
    }
    return new Numbers(List.copyOf(several), landline, several.isEmpty() ? "mobile-landline" : "mobile-several");
  }

  /** The number of a type in words or as a code; without one, the first digit tells it. */
  static IdentityNumber identity(String type, String text) {
    String number = withoutDecimals(text);
    String compact = Digits.compact(number);
    String code = type(type);
    if (code.isEmpty()) {
      code = compact.startsWith("2") ? "iqama" : "national-id";
    }
    return IdentityNumber.of(code, number);
  }

  private static String type(String words) {
    String folded = ArabicText.foldWithoutArticle(words);
    for (IdentityType each : IdentityType.values()) {
      if (each.code().equals(words.strip().toLowerCase(Locale.ROOT))) {
        return each.code();
      }
    }
    return folded.contains("جواز") || folded.contains("passport") ? "passport"
        : folded.contains("خليج") || folded.contains("gcc") ? "gcc-id"
        : folded.contains("حدود") || folded.contains("زائر") || folded.contains("border") ? "border-number"
        : folded.contains("اقامه") || folded.contains("مقيم") || folded.contains("iqama") ? "iqama"
        : folded.contains("وطنيه") || folded.contains("مدني") || folded.contains("national") ? "national-id" : "";
  }

  static String line(Field field, String text) {
    String line = switch (field) {
      case EMAIL -> Contact.of("email", CellText.oneLine(text), null).value();
      case LANDLINE -> landline(text);
      default -> CellText.oneLine(text);
    };
    int most = field == Field.PLACE ? 200 : 60;
    return Objects.requireNonNull(CleanText.line(field.code(), line, field == Field.EMAIL ? 200 : most));
  }

  private static String landline(String text) {
    Matcher parts = LANDLINE.matcher(Digits.compact(withoutDecimals(text)));
    if (!parts.matches()) {
      throw new InvalidValue("landline-format");
    }
    return parts.group(1) == null ? parts.group() : "0" + parts.group(1);
  }

  static String longText(String text) {
    return Objects.requireNonNull(CleanText.of("text", text, 2000));
  }

  static Sex sex(String text) {
    return switch (ArabicText.foldWithoutArticle(text)) {
      case "ذكر", "رجل", "ذ", "male", "m", "man" -> Sex.MALE;
      case "انثي", "امراه", "انثا", "female", "f", "woman", "مونث" -> Sex.FEMALE;
      case "مذكر" -> Sex.MALE;
      default -> throw new InvalidValue("sex-unknown");
    };
  }

  /** The number in digits 0–9, without currency, thousands marks and a fraction of nothing. Never below nought. */
  static String amount(String text) {
    String number = CURRENCY.matcher(Digits.toAscii(text)).replaceAll("");
    String bare = THOUSANDS.matcher(number.replace('٫', '.')).replaceAll("");
    Matcher parts = AMOUNT.matcher(bare);
    if (!parts.matches()) {
      throw new InvalidValue("import-amount-format");
    }
    if (!parts.group(1).isEmpty() && !parts.group(2).matches("0+")) {
      throw new InvalidValue("import-amount-negative");
    }
    String fraction = parts.group(3) == null ? "" : parts.group(3).replaceAll("0+$", "");
    return LEADING_NOUGHTS.matcher(parts.group(2)).replaceFirst("") + (fraction.isEmpty() ? "" : "." + fraction);
  }

  /** Spreadsheets give whole numbers a fraction of nothing. */
  private static String withoutDecimals(String text) {
    return DECIMALS.matcher(text.strip()).replaceFirst("$1");
  }
}
