package org.wasl.requests;

import java.util.List;
import java.util.UUID;
import org.wasl.kernel.Actor;
import org.wasl.parties.HouseholdMember;
import org.wasl.parties.PartyId;

/** What the others of a household asked for and were given, so that help to one is seen in the study of another. */
public interface HouseholdHelp {

  /**
   * A member of the household.
   *
   * @param requests newest first, those that the reader may see
   */
  record Of(HouseholdMember member, List<Asked> requests) {}

  /** A request of a member, in both languages. */
  record Asked(UUID id, String reference, String serviceAr, String serviceEn, String status,
      List<HelpGiven.Given> given) {}

  /**
   * Each of those who live with a party, the head first; those without a request are there too. Empty when the party
   * lives with nobody here, or the actor reads no requests. The caller has shown that the actor deals with the party.
   */
  List<Of> around(Actor actor, PartyId party);
}
