package org.wasl.parties.register;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.IdentityNumber;
import org.wasl.parties.Circumstance;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyRole;
import org.wasl.parties.Relation;
import org.wasl.parties.duplicates.Newcomer;
import org.wasl.parties.record.Contact;
import org.wasl.parties.record.PartyRecord;

/**
 * Someone about to be registered, every value read and valid.
 *
 * @param identity null when none was given
 * @param contacts mobile first
 * @param confirmedDistinct whether the likely same were already found to be others
 * @param distinctFrom who looks alike and was found to be somebody else
 * @param household null when none was named
 */
public record NewParty(PartyRecord party, @Nullable IdentityNumber identity, List<Contact> contacts,
    List<Circumstance> circumstances, List<PartyRole> roles, boolean confirmedDistinct,
    Set<PartyId> distinctFrom, @Nullable Household household) {

  /**
   * A household to come into.
   *
   * @param with somebody in it, or its head to be
   * @param relation to its head
   */
  public record Household(PartyId with, Relation relation) {}

  /** What of it is compared with those registered already. */
  Newcomer asNewcomer() {
    return new Newcomer(party.kind(), party.name().full(), party.sex(), party.birth(), identity, contacts,
        party.living().governorate(), party.living().place());
  }
}
