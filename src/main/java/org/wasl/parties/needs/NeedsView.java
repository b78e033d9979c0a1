package org.wasl.parties.needs;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.parties.PartySummary;

/**
 * The needs of a person as the reader may see them.
 *
 * @param all the latest first; without findings for who may see the days alone
 * @param months after which to assess again, where nothing else is said
 */
public record NeedsView(PartySummary who, List<NeedsAssessment> all, LocalDate today, int months) {

  public String id() {
    return who.id().toString();
  }

  /** The one that holds; null when needs were never assessed. */
  public @Nullable NeedsAssessment latest() {
    return all.isEmpty() ? null : all.getFirst();
  }

  /** Whether it is time to assess, the first time too. */
  public boolean isDue() {
    NeedsAssessment latest = latest();
    return latest == null || latest.isDue(today);
  }
}
