package org.wasl.parties.representatives;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.organization.Settings;
import org.wasl.parties.ActsFor;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.Representatives;

/** {@link Representatives} as the links stand today. */
@Component
class StandingRepresentatives implements Representatives {

  private final RepresentationStore links;
  private final Parties parties;
  private final Settings settings;
  private final Clock clock;

  StandingRepresentatives(RepresentationStore links, Parties parties, Settings settings, Clock clock) {
    this.links = links;
    this.parties = parties;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public List<ActsFor> of(PartyId ward) {
    LocalDate today = AssociationZone.dateOf(clock.instant());
    return links.actingFor(ward).stream().filter(each -> each.on(today) == Representation.Standing.HOLDS)
        .map(each -> new ActsFor(each.id(), each.representative().party(), each.representative().fullName(),
            each.kind(), each.scopes(), each.last()))
        .sorted(Comparator.comparing(ActsFor::kind).thenComparing(ActsFor::fullName)).toList();
  }

  @Override
  public Optional<ActsFor> between(PartyId representative, PartyId ward) {
    PartyId kept = parties.kept(representative);
    return of(ward).stream().filter(each -> each.party().equals(kept)).findFirst();
  }

  @Override
  public List<Ending> endingSoon(Actor actor) {
    if (!actor.may(PartyPermissions.REPRESENT)) {
      return List.of();
    }
    LocalDate today = AssociationZone.dateOf(clock.instant());
    int days = settings.number("parties.ending-days");
    return links.maybeEnding(actor, today, days).stream().filter(each -> each.endsSoon(today, days))
        .map(each -> new Ending(each.ward().party(), each.ward().fullName(), each.representative().fullName(),
            each.kind(), Objects.requireNonNull(each.last())))
        .sorted(Comparator.comparing(Ending::last).thenComparing(Ending::wardName)).limit(50).toList();
  }
}
