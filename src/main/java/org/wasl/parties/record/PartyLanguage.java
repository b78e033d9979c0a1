package org.wasl.parties.record;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.InvalidValue;
import org.wasl.web.Language;

/** Reads the language a party wishes to be told things in. */
public final class PartyLanguage {

  private PartyLanguage() {}

  /** The language of a code; Arabic when there is none, {@code language-unknown} when it is neither ours. */
  public static Language of(@Nullable String code) {
    if (code == null || code.isBlank()) {
      return Language.AR;
    }
    return Arrays.stream(Language.values()).filter(each -> each.code().equals(code.strip())).findFirst()
        .orElseThrow(() -> new InvalidValue("language-unknown"));
  }
}
