package org.wasl.parties.file;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyKind;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.Relation;
import org.wasl.parties.record.HouseholdStore;
import org.wasl.parties.record.Member;
import org.wasl.parties.record.PartyStore;

/**
 * Brings two people into one household, and out of it. The first of them founds it as its head. Refusals: those of
 * opening either file; {@code member-is-self}, {@code not-a-person}, {@code household-has-head}.
 */
@Component
public class LinkHousehold {

  private final Parties parties;
  private final PartyStore store;
  private final HouseholdStore households;
  private final Journal journal;
  private final Clock clock;

  LinkHousehold(Parties parties, PartyStore store, HouseholdStore households, Journal journal, Clock clock) {
    this.parties = parties;
    this.store = store;
    this.households = households;
    this.journal = journal;
    this.clock = clock;
  }

  /** Puts {@code member} into the household of {@code id}, as what they are to its head. */
  @Transactional
  public void link(Actor actor, PartyId id, PartyId member, Relation relation) {
    actor.must(PartyPermissions.EDIT);
    parties.mustSee(actor, id);
    parties.mustSee(actor, member);
    if (id.equals(member)) {
      throw Refused.field("member", "member-is-self");
    }
    if (isOrganisation(id) || isOrganisation(member)) {
      throw Refused.field("member", "not-a-person");
    }
    if (relation == Relation.SELF) {
      throw Refused.field("relation", "relation-unknown");
    }
    Instant now = clock.instant();
    store.holdOff("household " + id);
    refuseSecondHead(id, member, relation);
    UUID household = households.householdOf(id)
        .orElseGet(() -> households.found(id, relation == Relation.HEAD ? Relation.OTHER : Relation.HEAD, now));
    households.put(household, member, relation);
    journal.record(actor, Entry.of("parties.household-linked", "party", id.value()).saying(relation.code()));
    journal.record(actor, Entry.of("parties.household-linked", "party", member.value()).saying(relation.code()));
  }

  /** Takes a person out of their household; nothing happens when they are in none. */
  @Transactional
  void leave(Actor actor, PartyId id) {
    actor.must(PartyPermissions.EDIT);
    parties.mustSee(actor, id);
    if (households.leave(id) == 1) {
      journal.record(actor, Entry.of("parties.household-left", "party", id.value()));
    }
  }

  private boolean isOrganisation(PartyId id) {
    return store.any(id).orElseThrow(Refused::absent).kind() == PartyKind.ORGANISATION;
  }

  private void refuseSecondHead(PartyId id, PartyId member, Relation relation) {
    boolean another = relation == Relation.HEAD && households.around(id).stream()
        .filter(each -> each.relation() == Relation.HEAD).map(Member::party).anyMatch(head -> !head.equals(member));
    if (another) {
      throw Refused.field("relation", "household-has-head");
    }
  }
}
