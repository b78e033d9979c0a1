package org.wasl.organization.settings;

import org.jspecify.annotations.Nullable;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.InvalidValue;
import org.wasl.organization.admin.Typed;

/** What a setting may hold. */
final class SettingRules {

  /** The longest text any setting holds. */
  private static final int LONGEST = 1000;

  private SettingRules() {}

  /**
   * The value to keep for what was typed: {@code number-unreadable}, {@code setting-out-of-range} (least, most),
   * {@code setting-choice-unknown}, or what {@link CleanText} refuses.
   */
  static String value(SettingRow setting, @Nullable String typed) {
    return switch (setting.kind()) {
      case "number" -> Integer.toString(within(setting, Typed.number(typed == null ? "" : typed)));
      case "choice" -> choice(setting, typed);
      default -> text(setting, CleanText.requiredLine("value", typed, orElse(setting.most(), LONGEST)));
    };
  }

  private static int within(SettingRow setting, int number) {
    int least = orElse(setting.least(), 0);
    int most = orElse(setting.most(), Integer.MAX_VALUE);
    if (number < least || number > most) {
      throw new InvalidValue("setting-out-of-range", least, most);
    }
    return number;
  }

  private static String choice(SettingRow setting, @Nullable String typed) {
    if (typed == null || !setting.choices().contains(typed)) {
      throw new InvalidValue("setting-choice-unknown");
    }
    return typed;
  }

  private static String text(SettingRow setting, String text) {
    int least = orElse(setting.least(), 1);
    if (text.codePointCount(0, text.length()) < least) {
      throw new InvalidValue("setting-too-short", least);
    }
    return text;
  }

  private static int orElse(@Nullable Integer value, int otherwise) {
    return value == null ? otherwise : value;
  }
}
