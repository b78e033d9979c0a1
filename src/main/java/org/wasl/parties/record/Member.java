package org.wasl.parties.record;

import org.wasl.parties.PartyId;
import org.wasl.parties.Relation;

/** A member of a household; relation is to its head. */
public record Member(PartyId party, String fullName, Relation relation) {}
