package org.wasl.parties.representatives;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Coded;
import org.wasl.kernel.Refused;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.web.Api;

/** Guardians, agents and representatives by API. The number of a proof is in no answer. */
@Api
class RepresentativesApi {

  private final OpenRepresentatives openRepresentatives;
  private final RecordRepresentative recordRepresentative;
  private final RevokeRepresentative revokeRepresentative;

  RepresentativesApi(OpenRepresentatives openRepresentatives, RecordRepresentative recordRepresentative,
      RevokeRepresentative revokeRepresentative) {
    this.openRepresentatives = openRepresentatives;
    this.recordRepresentative = recordRepresentative;
    this.revokeRepresentative = revokeRepresentative;
  }

  record RevocationForm(@Nullable String reason) {}

  record Person(String id, String fullName) {}

  /**
   * A link.
   *
   * @param standing {@code to-come, holds, ended, revoked}
   * @param until the last day, the ward's coming of age considered; absent when no end is known
   */
  record Link(String id, Person ward, Person representative, String kind, List<String> scopes, String proof,
      String proofLevel, LocalDate since, @Nullable LocalDate until, String standing, boolean endsSoon,
      @Nullable String revokedWhy) {}

  /** @param items who acts for the party; {@code actsFor}: for whom it acts; the latest recorded first */
  record View(List<Link> items, List<Link> actsFor) {}

  /** Who acts for the party, and for whom it acts, those that are over too. */
  @GetMapping("/parties/{id}/representatives")
  View open(Actor actor, @PathVariable String id) {
    return view(openRepresentatives.open(actor, PartyId.of(id)));
  }

  /** Records who acts for the party; 201 with all its links. */
  @PostMapping("/parties/{id}/representatives")
  @ResponseStatus(HttpStatus.CREATED)
  View record(Actor actor, @PathVariable String id, @RequestBody RepresentativeForm form) {
    actor.must(PartyPermissions.REPRESENT);
    openRepresentatives.again(actor, PartyId.of(id));
    String representative = form.representative();
    if (representative == null || representative.isBlank()) {
      throw Refused.field("representative", "choose-person");
    }
    recordRepresentative.record(actor, PartyId.of(id), PartyId.of(representative), form);
    return view(openRepresentatives.again(actor, PartyId.of(id)));
  }

  /** Ends a link before its time. */
  @PostMapping("/parties/{id}/representatives/{link}/revocation")
  View revoke(Actor actor, @PathVariable String id, @PathVariable UUID link, @RequestBody RevocationForm form) {
    revokeRepresentative.revoke(actor, PartyId.of(id), link, form.reason());
    return view(openRepresentatives.again(actor, PartyId.of(id)));
  }

  private static View view(RepresentativesView view) {
    return new View(view.actingFor().stream().map(each -> link(each, view)).toList(),
        view.actedFor().stream().map(each -> link(each, view)).toList());
  }

  private static Link link(Representation link, RepresentativesView view) {
    Representation.Revoked revoked = link.revoked();
    return new Link(link.id().toString(), person(link.ward()), person(link.representative()), link.kind().code(),
        link.scopes().stream().map(Coded::code).toList(), link.document().proof().code(),
        link.document().matched() ? "matched" : "seen", link.since(), link.last(),
        Coded.codeOf(link.on(view.today())), link.endsSoon(view.today(), view.endingDays()),
        revoked == null ? null : revoked.why());
  }

  private static Person person(Representation.Side side) {
    return new Person(side.party().toString(), side.fullName());
  }
}
