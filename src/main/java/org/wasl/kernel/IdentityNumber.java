package org.wasl.kernel;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed identity number of its type (domain §4.1). Well-formed is not real: only the document proves.
 * Accepts any digits, spaces and hyphens; keeps ASCII, letters in upper case.
 *
 * <p>Refusals: {@code identity-digits} (not ten digits), {@code identity-prefix} (first digit is not the
 * type's), {@code identity-check-digit}, {@code identity-format} (any other type's rule).
 *
 * @param number never masked; print only through {@link #masked()} unless the reader may see it
 */
public record IdentityNumber(IdentityType type, String number) {

  private static final Pattern GCC = Pattern.compile("[0-9]{7,15}");
  private static final Pattern PASSPORT = Pattern.compile("[0-9A-Z]{5,15}");
  private static final Pattern MARK = Pattern.compile("[0-9A-Z][0-9A-Z/]{3,29}");

  public IdentityNumber {
    number = Digits.compact(number).toUpperCase(Locale.ROOT);
    switch (type) {
      case NATIONAL_ID -> requireCivil(number, '1', '1', true);
      case IQAMA -> requireCivil(number, '2', '2', true);
      case BORDER_NUMBER -> requireCivil(number, '3', '9', false);
      case GCC_ID -> require(GCC, number);
      case PASSPORT -> require(PASSPORT, number);
      case UNDOCUMENTED -> require(MARK, number);
    }
  }

  /** The number of a coded type; {@code identity-type-unknown} for a strange code. */
  public static IdentityNumber of(@Nullable String typeCode, @Nullable String number) {
    return new IdentityNumber(IdentityType.of(typeCode), number == null ? "" : number);
  }

  /** The first digit and the last two, the rest as dots: {@code 1•••••••81}. */
  public String masked() {
    int hidden = number.length() - 3;
    return number.charAt(0) + "•".repeat(hidden) + number.substring(number.length() - 2);
  }

  /** The masked form, so that a number cannot slip into a log by printing its holder. */
  @Override
  public String toString() {
    return type.code() + " " + masked();
  }

  private static void require(Pattern shape, String number) {
    if (!shape.matcher(number).matches()) {
      throw new InvalidValue("identity-format");
    }
  }

  private static void requireCivil(String number, char lowest, char highest, boolean checked) {
    if (number.length() != 10 || !Digits.areAll(number)) {
      throw new InvalidValue("identity-digits", 10);
    }
    if (number.charAt(0) < lowest || number.charAt(0) > highest) {
      throw new InvalidValue("identity-prefix", String.valueOf(lowest));
    }
    if (checked && checkSum(number) % 10 != 0) {
      throw new InvalidValue("identity-check-digit");
    }
  }

  /** Digits in odd places doubled and their own digits added, the others as they are. */
  private static int checkSum(String number) {
    int sum = 0;
    for (int place = 0; place < number.length(); place++) {
      int digit = number.charAt(place) - '0';
      int doubled = 2 * digit;
      sum += place % 2 == 1 ? digit : doubled > 9 ? doubled - 9 : doubled;
    }
    return sum;
  }
}
