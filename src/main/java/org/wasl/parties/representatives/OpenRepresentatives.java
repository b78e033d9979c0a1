package org.wasl.parties.representatives;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.Refused;
import org.wasl.organization.Settings;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;

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
    LocalDate today = AssociationZone.dateOf(clock.instant());
    List<Representation> actingFor = links.actingFor(id);
    return new RepresentativesView(parties.summary(id).orElseThrow(Refused::absent), actingFor, links.actedFor(id),
        today, settings.number("parties.ending-days"));
  }
}
