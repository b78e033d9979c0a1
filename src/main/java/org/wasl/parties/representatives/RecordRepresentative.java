package org.wasl.parties.representatives;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.files.Files;
import org.wasl.files.SentFile;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Gathered;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.kernel.TypedDay;
import org.wasl.kernel.Uuid7;
import org.wasl.parties.ActsFor.Scope;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.RepresentativeKind;
import org.wasl.parties.record.PartyRecord;
import org.wasl.parties.record.PartyStore;

/**
 * Records who acts for a party, once the proof was seen (domain §5.2, R13). Refusals: those of opening either file;
 * 422 with everything that cannot be read or speaks against it ({@link RepresentativeRules}),
 * {@code representation-exists} while a link of that kind between the two holds.
 */
@Component
class RecordRepresentative {

  private final Parties parties;
  private final PartyStore store;
  private final RepresentationStore links;
  private final Files files;
  private final Journal journal;
  private final Clock clock;

  RecordRepresentative(Parties parties, PartyStore store, RepresentationStore links, Files files, Journal journal,
      Clock clock) {
    this.parties = parties;
    this.store = store;
    this.links = links;
    this.files = files;
    this.journal = journal;
    this.clock = clock;
  }

  /** The id of the link. */
  @Transactional
  UUID record(Actor actor, PartyId ward, PartyId representative, RepresentativeForm form) {
    return record(actor, ward, representative, form, null);
  }

  /** The same with a copy to be kept; refusals of {@link Files#keep} too. */
  @Transactional
  UUID record(Actor actor, PartyId ward, PartyId representative, RepresentativeForm form,
      @Nullable SentFile copy) {
    actor.must(PartyPermissions.REPRESENT);
    parties.mustSee(actor, ward);
    parties.mustSee(actor, representative);
    LocalDate today = AssociationZone.dateOf(clock.instant());
    NewRepresentation link = read(ward, representative, form, today);
    if (link.file() != null) {
      files.mustExist(actor, link.file());
    }
    PartyRecord of = store.any(ward).orElseThrow(Refused::absent);
    PartyRecord by = store.any(representative).orElseThrow(Refused::absent);
    Refused.unlessEmpty(RepresentativeRules.refusals(link, of, by, today));
    store.holdOff("representation " + of.id());
    refuseSecond(link, by.id(), today);
    UUID id = Uuid7.next();
    links.add(id, copy == null ? link : link.with(files.keep(actor, copy.name(), copy.content()).id()), actor.id(),
        clock.instant());
    journal.record(actor, Entry.of("parties.representative-recorded", "party", of.id().value())
        .saying(link.kind().code() + " " + link.proof().code()));
    journal.record(actor, Entry.of("parties.acts-for-recorded", "party", by.id().value()).saying(link.kind().code()));
    return id;
  }

  private void refuseSecond(NewRepresentation link, PartyId representative, LocalDate today) {
    boolean holds = links.actingFor(link.ward()).stream().anyMatch(each -> each.kind() == link.kind()
        && each.representative().party().equals(representative)
        && each.on(today) == Representation.Standing.HOLDS);
    if (holds) {
      throw Refused.field("representative", "representation-exists");
    }
  }

  private static NewRepresentation read(PartyId ward, PartyId representative, RepresentativeForm form,
      LocalDate today) {
    Gathered gathered = new Gathered();
    RepresentativeKind kind = gathered.at("kind", () -> RepresentativeKind.of(form.kind()));
    List<Scope> scopes = gathered.at("scopes", () -> form.scopes() == null ? List.<Scope>of()
        : form.scopes().stream().map(Scope::of).distinct().sorted().toList());
    Proof proof = gathered.at("proof", () -> Proof.of(form.proof()));
    String number = gathered.at("proofNumber", () -> CleanText.line("proofNumber", form.proofNumber(), 60));
    if (!"seen".equals(form.proofLevel()) && !"matched".equals(form.proofLevel())) {
      gathered.add(Refusal.at("proofLevel", "proof-level-unknown"));
    }
    LocalDate since = gathered.ifGiven("since", form.since(), TypedDay::of);
    LocalDate until = gathered.ifGiven("validUntil", form.validUntil(), TypedDay::of);
    UUID file = gathered.ifGiven("fileId", form.fileId(), RecordRepresentative::file);
    gathered.orRefuse();
    return new NewRepresentation(ward, representative, Objects.requireNonNull(kind), Objects.requireNonNull(scopes),
        Objects.requireNonNull(proof), number, file, "matched".equals(form.proofLevel()),
        since == null ? today : since, until);
  }

  private static UUID file(String typed) {
    try {
      return UUID.fromString(typed.strip());
    } catch (IllegalArgumentException noId) {
      throw new InvalidValue("file-unknown");
    }
  }
}
