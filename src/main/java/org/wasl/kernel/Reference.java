package org.wasl.kernel;

import java.util.regex.Pattern;

/**
 * The number people see and say, such as {@code R-1448-000123}: kind, year (Hijri by setting), serial of at least six
 * digits. Unique; not gapless.
 */
public record Reference(String value) {

  private static final Pattern FORM = Pattern.compile("[A-Z]-\\d{4}-\\d{6,9}");

  public Reference {
    if (!FORM.matcher(value).matches()) {
      throw Refused.absent();
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
