package org.wasl.parties;

import java.util.List;
import java.util.Optional;

/** Who may act for whom, for the modules that serve them. Callers show it where they already deal with the ward. */
public interface Representatives {

  /** Those who may act for a party today, guardians first, then by name; empty when nobody may. */
  List<ActsFor> of(PartyId ward);

  /** What one may do for the other today; empty when nothing. */
  Optional<ActsFor> between(PartyId representative, PartyId ward);
}
