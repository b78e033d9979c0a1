package org.wasl.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with a form, so that everything is told at once (contract: 422 with all reasons). Read each
 * field through {@link #at}, then call {@link #orRefuse} before using what was read.
 */
public final class Gathered {

  private final List<Refusal> refusals = new ArrayList<>();

  /** What the reading gives; null, with its refusal kept under the field, when the value is invalid. */
  public <T> @Nullable T at(String field, Supplier<@Nullable T> reading) {
    try {
      return reading.get();
    } catch (InvalidValue invalid) {
      refusals.add(Refusal.at(field, invalid.code(), invalid.args().toArray()));
      return null;
    }
  }

  /** As {@link #at} for a field that may be empty: the reading is not tried on null or blank text. */
  public <T> @Nullable T ifGiven(String field, @Nullable String typed, Reading<T> reading) {
    return typed == null || typed.isBlank() ? null : at(field, () -> reading.of(typed));
  }

  /** Adds a refusal found otherwise. */
  public void add(Refusal refusal) {
    refusals.add(refusal);
  }

  /** Throws 422 with every refusal gathered; does nothing when there is none. */
  public void orRefuse() {
    Refused.unlessEmpty(refusals);
  }

  /** Makes a value of what was typed; throws {@link InvalidValue}. */
  @FunctionalInterface
  public interface Reading<T> {
    T of(String typed);
  }
}
