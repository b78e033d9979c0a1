package org.wasl.parties.needs;

import org.jspecify.annotations.Nullable;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Coded;
import org.wasl.kernel.InvalidValue;

/**
 * What was found in one area: a need comes with a word on it ({@code need-finding-needed}).
 *
 * @param text short; null only where there is no need
 */
public record Finding(NeedArea area, Degree degree, @Nullable String text) {

  /** The most characters of a finding. */
  static final int MOST = 500;

  /** How great a need is. */
  public enum Degree implements Coded {
    NONE, SOME, URGENT;

    @Override
    public String code() {
      return Coded.codeOf(this);
    }
  }

  public Finding {
    if (degree != Degree.NONE && text == null) {
      throw new InvalidValue("need-finding-needed");
    }
  }

  /** Of codes as sent; {@code need-area-unknown}, {@code need-degree-unknown}, those of a text. */
  static Finding of(@Nullable String area, @Nullable String degree, @Nullable String text) {
    return new Finding(NeedArea.of(area), Coded.of(Degree.class, degree, "need-degree-unknown"),
        CleanText.of("finding", text, MOST));
  }
}
