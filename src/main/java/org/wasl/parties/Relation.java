package org.wasl.parties;

import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Coded;

/** How one person stands to another: to the head of the household, or to a member of staff. */
public enum Relation implements Coded {
  SELF, HEAD, SPOUSE, SON, DAUGHTER, FATHER, MOTHER, BROTHER, SISTER, GRANDPARENT, GRANDCHILD, RELATIVE, OTHER;

  @Override
  public String code() {
    return Coded.codeOf(this);
  }

  /** The relation of a code; {@code relation-unknown} otherwise. */
  public static Relation of(@Nullable String code) {
    return Coded.of(Relation.class, code, "relation-unknown");
  }
}
