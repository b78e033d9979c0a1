package org.wasl.parties.find;

import java.util.List;
import org.wasl.parties.PartySummary;

/**
 * Someone found.
 *
 * @param score 0 to 1, two decimals
 * @param reasons why, strongest first: {@code identity-number, mobile, mobile-last-four} or those of a name
 * @param open whether the actor may open the file without a reason
 */
public record Hit(PartySummary party, double score, List<String> reasons, boolean open) {

  /** Fit to be taken for the one sought: not where a name is a letter apart and no number speaks for it. */
  public boolean strong() {
    return score >= 0.6 && (!reasons.contains("name-similar") || reasons.stream().anyMatch(Hit::isOfNumber));
  }

  private static boolean isOfNumber(String reason) {
    return reason.startsWith("identity") || reason.startsWith("mobile") || reason.equals("landline");
  }
}
