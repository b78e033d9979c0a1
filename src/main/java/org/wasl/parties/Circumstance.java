package org.wasl.parties;

import org.jspecify.annotations.Nullable;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Coded;
import org.wasl.kernel.InvalidValue;

/**
 * Something staff must see before the form (P-2.4).
 *
 * @param note a few words, such as through whom to reach the person; null where the code says all
 */
public record Circumstance(Code code, @Nullable String note) {

  /** The most characters of a note. */
  public static final int MOST = 300;

  public Circumstance {
    note = CleanText.of("circumstances", note, MOST);
    if (code == Code.OTHER && note == null) {
      throw new InvalidValue("circumstance-note-needed");
    }
  }

  /** The known circumstances, in the order they are shown. */
  public enum Code implements Coded {
    BEDRIDDEN, WHEELCHAIR, DEAF, BLIND, NO_SMARTPHONE, CANNOT_READ, CONTACT_THROUGH, PREFERRED_TIME, INTERPRETER,
    OTHER;

    @Override
    public String code() {
      return Coded.codeOf(this);
    }

    /** The value of a code; {@code circumstance-unknown} otherwise. */
    public static Code of(@Nullable String code) {
      return Coded.of(Code.class, code, "circumstance-unknown");
    }
  }

  /** From a code and a note. */
  public static Circumstance of(@Nullable String code, @Nullable String note) {
    return new Circumstance(Code.of(code), note);
  }
}
