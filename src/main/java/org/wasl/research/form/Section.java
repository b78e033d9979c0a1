package org.wasl.research.form;

import org.wasl.kernel.Coded;

/** The parts of the study form, in its order; texts {@code research.section.<code>}. */
public enum Section implements Coded {
  IDENTITY, HOUSEHOLD, INCOME, OBLIGATIONS, HOUSING, HEALTH, RESEARCHER;

  @Override
  public String code() {
    return Coded.codeOf(this);
  }
}
