package org.wasl.research.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.research.outcome.Outcome;
import org.wasl.research.study.Study;

/**
 * Research of one request, as far as the reader may see it.
 *
 * @param visitDay of the visit ahead or done; null when none was assigned
 * @param studies those the reader may open, the newest first
 * @param outcome of the newest handed in; null when there is none to be seen
 */
public record PanelPage(
    String reference, @Nullable LocalDate visitDay, List<Study> studies, @Nullable Outcome outcome, boolean mayStudy,
    boolean mayAssign) {

  boolean isEmpty() {
    return visitDay == null && studies.isEmpty() && !mayAssign;
  }

  /** Whether the reader may begin a study: none is under way or waiting. */
  public boolean canBegin() {
    return mayStudy && studies.stream().noneMatch(each -> each.isDraft() || each.isSubmitted()
        || each.status().equals("approved"));
  }

  /** The newest study that was handed in; null when there is none. */
  public @Nullable Study handedIn() {
    return studies.stream().filter(each -> !each.isDraft()).findFirst().orElse(null);
  }
}
