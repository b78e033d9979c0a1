package org.wasl.parties.needs;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.Refused;
import org.wasl.organization.Settings;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.PartySummary;

/**
 * Opens what was found of a person's needs (P-2.1a): the findings to who may read them, the days to the others.
 * Refusals are those of {@link Parties#mustSee}.
 */
@Component
class OpenNeeds {

  private final Parties parties;
  private final NeedsStore store;
  private final Settings settings;
  private final Clock clock;

  OpenNeeds(Parties parties, NeedsStore store, Settings settings, Clock clock) {
    this.parties = parties;
    this.store = store;
    this.settings = settings;
    this.clock = clock;
  }

  /** The needs of a person; that they were opened goes into the journal. */
  @Transactional
  NeedsView open(Actor actor, PartyId id) {
    NeedsView view = again(actor, id);
    parties.opened(actor, id, "needs");
    return view;
  }

  /** The same for a reader who has the file open. */
  @Transactional(readOnly = true)
  NeedsView again(Actor actor, PartyId id) {
    parties.mustSee(actor, id);
    return of(actor, parties.summary(id).orElseThrow(Refused::absent));
  }

  /** The same where the caller has opened the file. */
  NeedsView of(Actor actor, PartySummary who) {
    boolean reads = actor.may(PartyPermissions.READ_NEEDS);
    List<NeedsAssessment> all = store.of(who.id()).stream()
        .map(each -> reads ? each : each.withoutFindings()).toList();
    return new NeedsView(who, all,
        AssociationZone.dateOf(clock.instant()), settings.number("parties.needs-months"));
  }
}
