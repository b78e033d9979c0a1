package org.wasl.parties;

/**
 * Somebody of a party's household.
 *
 * @param relation to the head of it
 * @param dependant whether the head supports this person
 */
public record HouseholdMember(PartyId party, String fullName, Relation relation, boolean dependant) {}
