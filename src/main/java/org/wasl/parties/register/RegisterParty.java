package org.wasl.parties.register;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.ArabicText;
import org.wasl.kernel.IdentityNumber;
import org.wasl.kernel.Refused;
import org.wasl.parties.DuplicateSearch;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.household.LinkHousehold;
import org.wasl.parties.record.CircumstanceStore;
import org.wasl.parties.record.ContactStore;
import org.wasl.parties.record.DistinctStore;
import org.wasl.parties.record.IdentityStore;
import org.wasl.parties.record.PartyRecord;
import org.wasl.parties.record.PartyStore;
import org.wasl.parties.record.RoleStore;

/**
 * Registers someone new (P-0.1, P-6.2). Refusals: 422 for every field that cannot be read, all at once; 409
 * {@code duplicate-party} with {@code candidates[]} while someone likely the same is there and
 * neither {@code confirmedDistinct} nor each of them in {@code distinctFrom} is said. The very same identity number is
 * never taken twice, confirmed or not. Into a household: 422 {@code household-of-another-branch} where one of both files
 * is not open to the actor, and what {@link LinkHousehold} refuses.
 */
@Component
public class RegisterParty {

  private final ReadParty read;
  private final LikelySame likelySame;
  private final PartyStore parties;
  private final IdentityStore identities;
  private final ContactStore contacts;
  private final CircumstanceStore circumstances;
  private final RoleStore roles;
  private final DistinctStore distinct;
  private final DuplicateSearch duplicates;
  private final Parties files;
  private final LinkHousehold linkHousehold;
  private final Journal journal;
  private final Clock clock;

  RegisterParty(ReadParty read, LikelySame likelySame, PartyStore parties, IdentityStore identities,
      ContactStore contacts, CircumstanceStore circumstances, RoleStore roles, DistinctStore distinct,
      DuplicateSearch duplicates, Parties files, LinkHousehold linkHousehold, Journal journal, Clock clock) {
    this.read = read;
    this.likelySame = likelySame;
    this.parties = parties;
    this.identities = identities;
    this.contacts = contacts;
    this.circumstances = circumstances;
    this.roles = roles;
    this.distinct = distinct;
    this.duplicates = duplicates;
    this.files = files;
    this.linkHousehold = linkHousehold;
    this.journal = journal;
    this.clock = clock;
  }

  /** Who was registered. */
  @Transactional
  public NewParty register(Actor actor, PartyForm form) {
    actor.must(PartyPermissions.REGISTER);
    Instant now = clock.instant();
    NewParty fresh = read.read(actor, form, now);
    holdOff(fresh);
    List<Candidate> candidates = likelySame.find(actor, fresh);
    boolean taken = fresh.identity() != null && identities.isTaken(fresh.identity());
    Set<PartyId> others = parties.any(fresh.distinctFrom()).values().stream().map(PartyRecord::id)
        .collect(Collectors.toSet());
    boolean told = fresh.confirmedDistinct() || candidates.stream().map(Candidate::party).allMatch(others::contains);
    if (!candidates.isEmpty() && (taken || !told)) {
      throw Refused.conflict("duplicate-party").with("candidates", candidates);
    }
    keep(fresh, now);
    duplicates.changed(fresh.party().id());
    PartyId id = fresh.party().id();
    journal.record(actor, Entry.of("parties.registered", "party", id.value()).saying(fresh.party().branch()));
    candidates.stream().map(Candidate::party).forEach(others::add);
    others.forEach(each -> areTwo(actor, id, each, now));
    if (fresh.household() != null) {
      bringIn(actor, id, fresh.household(), now);
    }
    return fresh;
  }

  private void areTwo(Actor actor, PartyId id, PartyId other, Instant now) {
    if (distinct.keep(id, other, now)) {
      journal.record(actor, Entry.of("parties.confirmed-distinct", "party", id.value()).saying(other.toString()));
    }
  }

  /** Two of one household are two people. */
  private void bringIn(Actor actor, PartyId id, NewParty.Household household, Instant now) {
    if (!files.maySee(actor, id) || !files.maySee(actor, household.with())) {
      throw Refused.field("household", "household-of-another-branch");
    }
    linkHousehold.link(actor, household.with(), id, household.relation());
    areTwo(actor, id, files.kept(household.with()), now);
  }

  /** Two officers who register the same person at once: the second waits, then sees the first's. */
  private void holdOff(NewParty fresh) {
    IdentityNumber identity = fresh.identity();
    if (identity != null) {
      parties.holdOff("identity " + identity.number());
    }
    parties.holdOff("name " + ArabicText.fold(fresh.party().name().full()));
  }

  private void keep(NewParty fresh, Instant now) {
    PartyId id = fresh.party().id();
    parties.add(fresh.party());
    if (fresh.identity() != null) {
      identities.add(id, fresh.identity(), now);
    }
    fresh.contacts().forEach(each -> contacts.add(id, each, now));
    circumstances.replace(id, fresh.circumstances(), now);
    fresh.roles().forEach(each -> roles.give(id, each, now));
  }
}
