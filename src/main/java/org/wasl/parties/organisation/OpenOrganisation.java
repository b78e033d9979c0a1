package org.wasl.parties.organisation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyKind;
import org.wasl.parties.record.PartyRecord;
import org.wasl.parties.record.PartyStore;
import org.wasl.parties.record.RoleStore;

/** Opens what is known of an organisation; {@code not-an-organisation}, and refusals of {@link Parties#mustSee}. */
@Component
class OpenOrganisation {

  private final Parties parties;
  private final PartyStore store;
  private final OrganisationStore organisations;
  private final RoleStore roles;

  OpenOrganisation(Parties parties, PartyStore store, OrganisationStore organisations, RoleStore roles) {
    this.parties = parties;
    this.store = store;
    this.organisations = organisations;
    this.roles = roles;
  }

  /** What is known; that it was opened goes into the journal. */
  @Transactional
  OrganisationView open(Actor actor, PartyId id) {
    OrganisationView view = again(actor, id);
    parties.opened(actor, id, "organisation");
    return view;
  }

  /** The same for a reader who has the file open. */
  @Transactional(readOnly = true)
  OrganisationView again(Actor actor, PartyId id) {
    parties.mustSee(actor, id);
    PartyRecord party = store.any(id).orElseThrow(Refused::absent);
    if (party.kind() != PartyKind.ORGANISATION) {
      throw Refused.rule("not-an-organisation");
    }
    return new OrganisationView(parties.summary(id).orElseThrow(Refused::absent),
        organisations.of(id).orElse(OrganisationDetail.NOTHING), roles.of(id), party.version());
  }
}
