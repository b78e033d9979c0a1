package org.wasl.parties.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wasl.kernel.StaffName;

/**
 * What was found on a day.
 *
 * @param next when to assess again; past that day it is due
 * @param findings in the order of the areas; empty for a reader who may see the days alone
 */
public record NeedsAssessment(UUID id, LocalDate on, LocalDate next, StaffName by, List<Finding> findings) {

  /** Whether needs are to be assessed again by that day. */
  public boolean isDue(LocalDate today) {
    return !today.isBefore(next);
  }

  /** Those areas in which something is needed, the urgent first. */
  public List<Finding> needs() {
    return findings.stream().filter(each -> each.degree() != Finding.Degree.NONE)
        .sorted(java.util.Comparator.comparing(Finding::degree).reversed()).toList();
  }

  NeedsAssessment withoutFindings() {
    return new NeedsAssessment(id, on, next, by, List.of());
  }
}
