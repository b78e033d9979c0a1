package org.wasl.parties.record;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Digits;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Mobile;
import org.wasl.kernel.Uuid7;

/**
 * One way to reach a party.
 *
 * @param kind {@code mobile}, {@code landline} or {@code email}
 * @param value a mobile as {@code +9665…}, a landline in digits, an address in small letters
 * @param whose whose number it is, such as «ابنها سعد»; null when the party's own
 */
public record Contact(UUID id, String kind, String value, @Nullable String whose) {

  private static final Pattern LANDLINE = Pattern.compile("0[0-9]{9}|9200[0-9]{5}|800[0-9]{6,7}");
  private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,185}\\.[^\\s@<>\".]{2,63}");

  /** The contact as typed; {@code mobile-format}, {@code landline-format}, {@code email-format}, {@code contact-kind-unknown}. */
  public static Contact of(String kind, String typed, @Nullable String whose) {
    String value = switch (kind) {
      case "mobile" -> Mobile.of(typed).e164();
      case "landline" -> shaped(LANDLINE, Digits.compact(typed), "landline-format");
      case "email" -> shaped(EMAIL, typed.strip().toLowerCase(java.util.Locale.ROOT), "email-format");
      default -> throw new InvalidValue("contact-kind-unknown");
    };
    return new Contact(Uuid7.next(), kind, value, CleanText.line("whose", whose, 80));
  }

  /** Fit for lists: the last three digits of a number, the first letter and the domain of an address. */
  public String masked() {
    return switch (kind) {
      case "mobile" -> Mobile.of(value).masked();
      case "email" -> value.charAt(0) + "•••" + value.substring(value.indexOf('@'));
      default -> "•".repeat(value.length() - 3) + value.substring(value.length() - 3);
    };
  }

  private static String shaped(Pattern shape, String value, String refusal) {
    if (!shape.matcher(value).matches()) {
      throw new InvalidValue(refusal);
    }
    return value;
  }
}
