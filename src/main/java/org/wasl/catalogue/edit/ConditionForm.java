package org.wasl.catalogue.edit;

import org.jspecify.annotations.Nullable;
import org.wasl.catalogue.Condition;
import org.wasl.kernel.Gathered;

/** A condition as typed; anything may be missing. */
public record ConditionForm(@Nullable String textAr, @Nullable String textEn) {

  static final int MOST = 300;

  /** All reasons at once: those of the texts by field. */
  Condition read() {
    Gathered gathered = new Gathered();
    Condition condition = new Condition(
        Typing.line(gathered, "textAr", textAr, MOST), Typing.line(gathered, "textEn", textEn, MOST));
    gathered.orRefuse();
    return condition;
  }
}
