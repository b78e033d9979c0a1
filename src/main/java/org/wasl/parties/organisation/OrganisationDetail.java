package org.wasl.parties.organisation;

import org.jspecify.annotations.Nullable;
import org.wasl.parties.PartyId;

/**
 * What is known of an organisation besides its name and numbers.
 *
 * @param contactName with whom we speak; of a party that is linked, as it is called now
 * @param contactParty the file of that person, where there is one
 */
public record OrganisationDetail(@Nullable Licence licence, @Nullable String contactName,
    @Nullable String contactPost, @Nullable PartyId contactParty) {

  static final OrganisationDetail NOTHING = new OrganisationDetail(null, null, null, null);

  /** The same, with the licence of another record of it where this one has none; the contact is its own, or nobody's. */
  OrganisationDetail withLicenceOf(OrganisationDetail other) {
    return licence != null ? this : new OrganisationDetail(other.licence, contactName, contactPost, contactParty);
  }
}
