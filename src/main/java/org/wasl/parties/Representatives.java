package org.wasl.parties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wasl.kernel.Actor;

/** Who may act for whom, for the modules that serve them. Callers show it where they already deal with the ward. */
public interface Representatives {

  /** Those who may act for a party today, guardians first, then by name; empty when nobody may. */
  List<ActsFor> of(PartyId ward);

  /** What one may do for the other today; empty when nothing. */
  Optional<ActsFor> between(PartyId representative, PartyId ward);

  /**
   * What ends within the days of the setting {@code parties.ending-days}, nearest first, at most fifty: for wards of the
   * actor's branch, or of all where all are seen. Empty for whoever records no representatives.
   */
  List<Ending> endingSoon(Actor actor);

  /** @param last the last day on which it holds */
  record Ending(PartyId ward, String wardName, String representativeName, RepresentativeKind kind, LocalDate last) {}
}
