package org.wasl.parties.organisation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Coded;
import org.wasl.kernel.Digits;
import org.wasl.kernel.InvalidValue;

/** By what number an organisation is known. It is no secret: licences and registers are public. */
public record Licence(Kind kind, String number) {

  private static final Pattern ANY = Pattern.compile("[0-9A-Z/-]{1,30}");

  /** Whose number it is; {@code digits} where it must have so many. */
  public enum Kind implements Coded {
    /** ترخيص المركز الوطني أو جهة الإشراف. */
    LICENCE(0),
    /** سجل تجاري. */
    COMMERCIAL_REGISTER(10),
    /** الرقم الوطني الموحد للمنشأة. */
    UNIFIED_NUMBER(10);

    private final int digits;

    Kind(int digits) {
      this.digits = digits;
    }

    @Override
    public String code() {
      return Coded.codeOf(this);
    }
  }

  public Licence {
    number = Digits.compact(number).toUpperCase(java.util.Locale.ROOT);
    boolean counted = kind.digits > 0;
    if (counted && (number.length() != kind.digits || !Digits.areAll(number))) {
      throw new InvalidValue("licence-digits", kind.digits);
    }
    if (!counted && !ANY.matcher(number).matches()) {
      throw new InvalidValue("licence-format");
    }
    if (kind == Kind.UNIFIED_NUMBER && !number.startsWith("7")) {
      throw new InvalidValue("licence-unified");
    }
  }

  /** Of what was sent; {@code licence-kind-unknown} and those of the number. */
  static Licence of(@Nullable String kind, String number) {
    return new Licence(Coded.of(Kind.class, kind, "licence-kind-unknown"), number);
  }
}
