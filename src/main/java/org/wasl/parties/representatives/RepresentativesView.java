package org.wasl.parties.representatives;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.wasl.parties.PartySummary;

/**
 * Who acts for a party, and for whom it acts.
 *
 * @param actingFor the latest recorded first, those that have ended too
 * @param endingDays how many days before its end a link is shown as about to end
 */
public record RepresentativesView(
    PartySummary who, List<Representation> actingFor, List<Representation> actedFor, LocalDate today, int endingDays) {

  public String id() {
    return who.id().toString();
  }

  /** Those that hold today, on either side, and end soon. */
  public List<Representation> ending() {
    return Stream.concat(actingFor.stream(), actedFor.stream()).filter(each -> each.endsSoon(today, endingDays))
        .toList();
  }

  /** Of those, the ones that hold today or are to come. */
  public static List<Representation> standing(List<Representation> links, LocalDate today) {
    return links.stream().filter(each -> each.on(today) == Representation.Standing.HOLDS
        || each.on(today) == Representation.Standing.TO_COME).toList();
  }

  /** Of those, the ones that are over. */
  public static List<Representation> over(List<Representation> links, LocalDate today) {
    return links.stream().filter(each -> !standing(links, today).contains(each)).toList();
  }
}
