package org.wasl.parties.representatives;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.Refused;
import org.wasl.organization.Settings;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartySummary;

/** Opens who acts for a party, and for whom it acts. Refusals are those of {@link Parties#mustSee}. */
@Component
class OpenRepresentatives {

  private final Parties parties;
  private final RepresentationStore links;
  private final Settings settings;
  private final Clock clock;

  OpenRepresentatives(Parties parties, RepresentationStore links, Settings settings, Clock clock) {
    this.parties = parties;
    this.links = links;
    this.settings = settings;
    this.clock = clock;
  }

  /** The links of a party; that they were opened goes into the journal. */
  @Transactional
  RepresentativesView open(Actor actor, PartyId id) {
    RepresentativesView view = again(actor, id);
    parties.opened(actor, id, "representatives");
    return view;
  }

  /** The same for a reader who has the file open. */
  @Transactional(readOnly = true)
  RepresentativesView again(Actor actor, PartyId id) {
    parties.mustSee(actor, id);
    return of(parties.summary(id).orElseThrow(Refused::absent));
  }

  /** The same where the caller has opened the file. */
  RepresentativesView of(PartySummary who) {
    LocalDate today = AssociationZone.dateOf(clock.instant());
    return new RepresentativesView(who, links.actingFor(who.id()), links.actedFor(who.id()), today,
        settings.number("parties.ending-days"));
  }
}
