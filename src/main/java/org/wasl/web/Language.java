package org.wasl.web;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.StaffName;

/** The two languages of Wasl. Arabic is the default, whatever the server's own language is. */
public enum Language {
  /** Arabic with Latin digits, as numbers and telephones are read here (brief: digits shown 0-9). */
  AR("ar", "rtl", new ULocale("ar@numbers=latn")),
  EN("en", "ltr", ULocale.ENGLISH);

  private final String code;
  private final String direction;
  private final ULocale locale;

  Language(String code, String direction, ULocale locale) {
    this.code = code;
    this.direction = direction;
    this.locale = locale;
  }

  /** From a code or an {@code Accept-Language} header; Arabic when absent or unknown. First listed language wins. */
  public static Language of(@Nullable String wish) {
    if (wish == null) {
      return AR;
    }
    return Arrays.stream(wish.split(","))
        .map(part -> part.strip().toLowerCase(java.util.Locale.ROOT))
        .flatMap(part -> Arrays.stream(values()).filter(each -> part.startsWith(each.code)))
        .findFirst()
        .orElse(AR);
  }

  /** {@code ar} or {@code en}. */
  public String code() {
    return code;
  }

  /** {@code rtl} or {@code ltr}. */
  public String direction() {
    return direction;
  }

  /** A colleague's name in this language's script. */
  public String name(StaffName name) {
    return this == AR ? name.ar() : name.en();
  }

  ULocale locale() {
    return locale;
  }
}
