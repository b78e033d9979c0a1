package org.wasl.parties.file;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.IdentityNumber;
import org.wasl.kernel.Refused;
import org.wasl.parties.DuplicateSearch;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.record.Contact;
import org.wasl.parties.record.ContactStore;
import org.wasl.parties.record.IdentityStore;
import org.wasl.parties.record.PartyStore;

/**
 * Adds and takes away numbers: contacts, and identity numbers that were not known at registration. Refusals: those of
 * opening the file and of the values; 409 {@code duplicate-party} when another party has that identity number.
 */
@Component
class ChangeContacts {

  private final Parties parties;
  private final PartyStore store;
  private final ContactStore contacts;
  private final IdentityStore identities;
  private final DuplicateSearch duplicates;
  private final Journal journal;
  private final Clock clock;

  ChangeContacts(Parties parties, PartyStore store, ContactStore contacts, IdentityStore identities,
      DuplicateSearch duplicates, Journal journal, Clock clock) {
    this.parties = parties;
    this.store = store;
    this.contacts = contacts;
    this.identities = identities;
    this.duplicates = duplicates;
    this.journal = journal;
    this.clock = clock;
  }

  /** Adds a mobile, landline or e-mail address; does nothing new when it is there. */
  @Transactional
  Contact add(Actor actor, PartyId id, @Nullable String kind, @Nullable String value, @Nullable String whose) {
    mustEdit(actor, id);
    Contact contact = Contact.of(kind == null ? "" : kind, value == null ? "" : value, whose);
    store.touch(id, null);
    contacts.add(id, contact, clock.instant());
    duplicates.changed(id);
    journal.record(actor, Entry.of("parties.contact-added", "party", id.value()).saying(contact.kind()));
    return contact;
  }

  /** Takes a contact away; 404 when the party has none of that id. */
  @Transactional
  void remove(Actor actor, PartyId id, UUID contact) {
    mustEdit(actor, id);
    if (contacts.remove(id, contact) == 0) {
      throw Refused.absent();
    }
    store.touch(id, null);
    journal.record(actor, Entry.of("parties.contact-removed", "party", id.value()));
  }

  /** Adds an identity number, once the document was seen. */
  @Transactional
  IdentityNumber identify(Actor actor, PartyId id, @Nullable String type, @Nullable String number) {
    mustEdit(actor, id);
    IdentityNumber identity = IdentityNumber.of(type, number);
    store.holdOff("identity " + identity.number());
    if (identities.holders(identity.number()).stream().anyMatch(holder -> !holder.equals(id))) {
      throw Refused.conflict("duplicate-party");
    }
    store.touch(id, null);
    identities.add(id, identity, clock.instant());
    duplicates.changed(id);
    journal.record(actor, Entry.of("parties.identity-added", "party", id.value()).saying(identity.type().code()));
    return identity;
  }

  private void mustEdit(Actor actor, PartyId id) {
    actor.must(PartyPermissions.EDIT);
    parties.mustSee(actor, id);
  }
}
