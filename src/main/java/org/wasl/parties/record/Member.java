package org.wasl.parties.record;

import org.wasl.parties.PartyId;
import org.wasl.parties.Relation;

/**
 * A member of a household; relation is to its head.
 *
 * @param dependant whether the head supports this person, as an officer said
 */
public record Member(PartyId party, String fullName, Relation relation, boolean dependant) {

  public boolean isHead() {
    return relation == Relation.HEAD;
  }
}
