package org.wasl.requests.lifecycle;

import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Coded;

/** What an officer found when he looked at an item (P-6.2b). */
public enum ItemMark implements Coded {
  /** اطُّلع عليه. */
  SEEN,
  /** طوبق مع الأصل. */
  MATCHED,
  /** غير مطابق. */
  MISMATCHED,
  /** غير واضح: goes to management as a question (P-6.3). */
  UNCLEAR;

  @Override
  public String code() {
    return Coded.codeOf(this);
  }

  /** The mark of a code; {@code result-unknown} otherwise. */
  public static ItemMark of(@Nullable String code) {
    return Coded.of(ItemMark.class, code, "result-unknown");
  }

  /** Whether it proves anything. */
  public boolean isProof() {
    return this == SEEN || this == MATCHED;
  }
}
