package org.wasl.parties.file;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.BirthDate;
import org.wasl.kernel.Refused;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.record.ContactStore;
import org.wasl.parties.record.HouseholdStore;
import org.wasl.parties.record.PartyRecord;
import org.wasl.parties.record.PartyStore;
import org.wasl.parties.record.RoleStore;

/** Opens a file (P-0.1, P-3.7). Refusals are those of {@link Parties#mustSee}. */
@Component
class OpenPartyFile {

  private final Parties parties;
  private final PartyStore store;
  private final ContactStore contacts;
  private final RoleStore roles;
  private final HouseholdStore households;
  private final Clock clock;

  OpenPartyFile(Parties parties, PartyStore store, ContactStore contacts, RoleStore roles, HouseholdStore households,
      Clock clock) {
    this.parties = parties;
    this.store = store;
    this.contacts = contacts;
    this.roles = roles;
    this.households = households;
    this.clock = clock;
  }

  /** The file, masked. That it was opened, and at which part, goes into the journal with it. */
  @Transactional
  FileView open(Actor actor, PartyId id, String what) {
    FileView file = again(actor, id);
    parties.opened(actor, id, what);
    return file;
  }

  /** The same for a reader who has it open: after a change, or after a form was refused. */
  @Transactional(readOnly = true)
  FileView again(Actor actor, PartyId id) {
    parties.mustSee(actor, id);
    PartyRecord party = store.visible(actor, id, clock.instant()).orElseThrow(Refused::absent);
    BirthDate birth = party.birth();
    Integer age = birth == null ? null : birth.age(AssociationZone.dateOf(clock.instant()));
    return new FileView(parties.summary(id).orElseThrow(Refused::absent), party, age, roles.of(id),
        contacts.of(id), households.around(id));
  }
}
