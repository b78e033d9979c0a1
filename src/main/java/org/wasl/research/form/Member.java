package org.wasl.research.form;

import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Digits;
import org.wasl.kernel.InvalidValue;

/**
 * One row of the household table, as typed; the beneficiary has none.
 *
 * @param relation code of {@code parties.Relation}, to the beneficiary; empty when not said
 * @param identity a number, empty when not known; never shown whole
 * @param age in years as typed
 * @param work study or work, in a few words
 * @param health in a few words
 */
public record Member(
    String name, String relation, String identity, String age, String work, String health, boolean disabled) {

  /** A row on which nothing was typed. */
  public static final Member NOBODY = new Member("", "", "", "", "", "", false);

  /** Whether nothing stands on the row. */
  public boolean isBlank() {
    return (name + identity + age + work + health).isBlank() && !disabled;
  }

  /** The number for reading: first digit and last two; empty when there is none. */
  public String masked() {
    String digits = Digits.compact(identity);
    return digits.length() < 4 ? "" : digits.charAt(0) + "•••••••" + digits.substring(digits.length() - 2);
  }

  /** Age in years; null when it was not said or cannot be read. */
  public @Nullable Integer years() {
    try {
      return age.isBlank() ? null : Figures.number(age, StudyFacts.OLDEST);
    } catch (InvalidValue unreadable) {
      return null;
    }
  }
}
