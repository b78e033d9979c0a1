package org.wasl.research.tables;

import org.wasl.kernel.Coded;

/** Income categories, the poorest first: أ ب ج د; texts {@code research.category.<code>}. */
public enum Category implements Coded {
  A, B, C, D;

  @Override
  public String code() {
    return Coded.codeOf(this);
  }

  /** The category of a code the database holds. */
  public static Category of(String code) {
    return Coded.of(Category.class, code, "research-category-unknown");
  }
}
