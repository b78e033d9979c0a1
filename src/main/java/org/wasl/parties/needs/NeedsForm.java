package org.wasl.parties.needs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as sent.
 *
 * @param assessedOn {@code YYYY-MM-DD}; today when absent
 * @param nextOn when to assess again; after the months of the setting when absent
 */
record NeedsForm(@Nullable String assessedOn, @Nullable String nextOn, @Nullable List<Found> findings) {

  /**
   * @param area {@code health, devices, care, living, housing, transport, learning, support}
   * @param degree {@code none, some, urgent}
   */
  record Found(@Nullable String area, @Nullable String degree, @Nullable String finding) {}

  /** Tells nothing of needs: forms reach logs. */
  @Override
  public String toString() {
    return "NeedsForm";
  }
}
