package org.wasl.parties;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.IdentityNumber;
import org.wasl.kernel.Mobile;
import org.wasl.kernel.Refused;
import org.wasl.kernel.StaffId;
import org.wasl.parties.record.AccessStore;
import org.wasl.parties.record.CircumstanceStore;
import org.wasl.parties.record.Contact;
import org.wasl.parties.record.ContactStore;
import org.wasl.parties.record.HouseholdStore;
import org.wasl.parties.record.IdentityStore;
import org.wasl.parties.record.KinStore;
import org.wasl.parties.record.PartyRecord;
import org.wasl.parties.record.PartyStore;
import org.wasl.parties.record.RoleStore;
import org.wasl.web.Language;

/**
 * What other modules may ask of parties. Who asks for a file must first {@link #mustSee} it; {@link #summary} and
 * {@link #contact} answer for whoever is served, so callers show them only where the actor already deals with that
 * party.
 */
@Component
public class Parties {

  private static final Set<Circumstance.Code> BY_VOICE =
      Set.of(Circumstance.Code.CANNOT_READ, Circumstance.Code.BLIND, Circumstance.Code.NO_SMARTPHONE);

  private final PartyStore parties;
  private final IdentityStore identities;
  private final ContactStore contacts;
  private final CircumstanceStore circumstances;
  private final RoleStore roles;
  private final AccessStore access;
  private final KinStore kin;
  private final HouseholdStore households;
  private final Journal journal;
  private final Clock clock;

  Parties(PartyStore parties, IdentityStore identities, ContactStore contacts, CircumstanceStore circumstances,
      RoleStore roles, AccessStore access, KinStore kin, HouseholdStore households, Journal journal, Clock clock) {
    this.parties = parties;
    this.identities = identities;
    this.contacts = contacts;
    this.circumstances = circumstances;
    this.roles = roles;
    this.access = access;
    this.kin = kin;
    this.households = households;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Refuses unless the actor may open the file: 403 {@code not-permitted} without the permission, 404 when there is no
   * such party, 403 {@code reason-required} when it is another branch's and nothing opened it (P-3.7).
   */
  public void mustSee(Actor actor, PartyId id) {
    actor.must(PartyPermissions.READ);
    if (!maySee(actor, id)) {
      throw exists(id) ? Refused.forbidden("reason-required") : Refused.absent();
    }
  }

  /**
   * Writes into the journal that the actor looked into the file, also into one of the own branch (P-0.2). Joins the
   * caller's transaction; the caller has found that the actor may.
   *
   * @param what was looked at: {@code file, household, change, timeline, letter}
   */
  @Transactional
  public void opened(Actor actor, PartyId id, String what) {
    journal.record(actor, Entry.of("parties.opened", "party", parties.kept(id).value()).saying(what));
  }

  /** Whether the actor may open the file now, without giving a reason. */
  public boolean maySee(Actor actor, PartyId id) {
    return actor.may(PartyPermissions.READ) && parties.visible(actor, id, clock.instant()).isPresent();
  }

  /** Whether there is such a party. */
  public boolean exists(PartyId id) {
    return parties.any(id).isPresent();
  }

  /**
   * The id a party goes by: its own, or that of the file it was merged into. Whoever writes down new work asks; whoever
   * reads by party reads {@code party = any(cast((select wasl.party_ids(:party)) as uuid[]))}. Unknown ids go by themselves.
   */
  public PartyId kept(PartyId id) {
    return parties.kept(id);
  }

  /** Names, honorific, circumstances and masked numbers; empty when there is no such party. */
  public Optional<PartySummary> summary(PartyId id) {
    return Optional.ofNullable(summaries(List.of(id)).get(id));
  }

  /** The same for a list of parties, by the ids asked for, in four statements however many; unknown ids are absent. */
  public Map<PartyId, PartySummary> summaries(Collection<PartyId> ids) {
    Map<PartyId, IdentityNumber> numbers = identities.of(ids);
    Map<PartyId, List<Contact>> reached = contacts.of(ids);
    Map<PartyId, List<Circumstance>> mind = circumstances.of(ids);
    Map<PartyId, PartySummary> all = new HashMap<>();
    parties.any(ids).forEach((id, party) -> all.put(id, summary(party, numbers.get(id),
        reached.getOrDefault(id, List.of()), mind.getOrDefault(id, List.of()))));
    return all;
  }

  /** Which of these files the actor may open now, without giving a reason; one statement. */
  public Set<PartyId> seenAmong(Actor actor, Collection<PartyId> ids) {
    return actor.may(PartyPermissions.READ) ? parties.visibleAmong(actor, ids, clock.instant()) : Set.of();
  }

  private static PartySummary summary(PartyRecord party, @Nullable IdentityNumber identity, List<Contact> contacts,
      List<Circumstance> circumstances) {
    return new PartySummary(party.id(), party.kind(), party.name().full(), party.preferredName(),
        party.honorificAr(), party.honorificEn(), party.sex(), party.branch(),
        identity == null ? null : identity.type().code(), identity == null ? null : identity.masked(),
        mobile(contacts).map(Mobile::masked).orElse(null), circumstances);
  }

  /** How to reach a party; nulls inside when there is no way, also for an unknown party. */
  public ContactPoints contact(PartyId id) {
    List<Contact> all = contacts.of(id);
    List<Circumstance> mind = circumstances.of(id);
    String email = all.stream().filter(each -> each.kind().equals("email")).map(Contact::value)
        .findFirst().orElse(null);
    return new ContactPoints(mobile(all).orElse(null), email,
        mind.stream().anyMatch(each -> BY_VOICE.contains(each.code())), mind,
        parties.any(id).map(PartyRecord::language).orElse(Language.AR));
  }

  private static Optional<Mobile> mobile(List<Contact> contacts) {
    return contacts.stream().filter(each -> each.kind().equals("mobile")).map(Contact::value).findFirst()
        .map(Mobile::of);
  }

  /** Who can be reached under a mobile, oldest first, at most 20: one number may serve a family. */
  public List<PartyId> reachedBy(Mobile mobile) {
    return contacts.holders(mobile.e164(), 20);
  }

  /**
   * Opens the file to the actor's branch because it receives this person (P-3.7: any branch receives for any other),
   * and makes the person a beneficiary. Written to the journal the first time. 404 when there is no such party.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void receive(Actor actor, PartyId id) {
    PartyRecord party = parties.any(id).orElseThrow(Refused::absent);
    roles.give(id, PartyRole.BENEFICIARY, clock.instant());
    if (!party.branch().equals(actor.branch())
        && access.openToReceiving(actor.branch(), id, clock.instant())) {
      journal.record(actor, Entry.of("parties.received", "party", party.id().value()).saying(actor.branch()));
    }
  }

  /** Gives a party a role it may already have. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void give(PartyId id, PartyRole role) {
    roles.give(id, role, clock.instant());
  }

  /**
   * The others of a party's household, the head first; empty when it is in none. Callers show them only where the actor
   * already deals with that party.
   */
  public List<HouseholdMember> livesWith(PartyId id) {
    PartyId kept = parties.kept(id);
    return households.around(kept).stream().filter(each -> !each.party().equals(kept))
        .map(each -> new HouseholdMember(each.party(), each.fullName(), each.relation(), each.dependant())).toList();
  }

  /**
   * What the party is to a member of staff: {@link Relation#SELF}, declared kin, or one household; empty when nothing
   * is known. Nobody decides on their own or their kin's request.
   */
  public Optional<Relation> relationBetween(StaffId staff, PartyId party) {
    return kin.between(staff, party);
  }

  /** Whether the party is the member of staff, or kin. */
  public boolean isRelative(StaffId staff, PartyId party) {
    return kin.between(staff, party).isPresent();
  }
}
