package org.wasl.organization;

import java.util.List;

/** The branches and offices. Names are public, so nobody's leave is asked; an answer may be the one before the last change. */
public interface Branches {

  /** All, the seat first, then in the association's order; never empty. */
  List<Branch> all();

  /** The branch of a code; refused with {@code branch-unknown} (field {@code branch}) when there is none. */
  Branch get(String code);
}
