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

  /** The same, with the licence or the contact of another record of it where this one has none. */
  OrganisationDetail filledFrom(OrganisationDetail other) {
    OrganisationDetail contact = contactName == null && contactPost == null && contactParty == null ? other : this;
    return new OrganisationDetail(licence == null ? other.licence : licence, contact.contactName, contact.contactPost,
        contact.contactParty);
  }
}
