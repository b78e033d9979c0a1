package org.wasl.parties.household;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.Relation;
import org.wasl.parties.record.HouseholdStore;
import org.wasl.parties.record.Member;
import org.wasl.parties.record.PartyStore;

/**
 * Brings a person into another's household. The first of them founds it as its head. Refusals: those of opening either
 * file; {@code member-is-self}, {@code not-a-person}, {@code household-has-head},
 * {@code household-head-stays}, and {@code household-another} for who lives with others already: then the two
 * households join, or the person leaves first.
 */
@Component
public class LinkHousehold {

  private final Parties parties;
  private final PartyStore store;
  private final HouseholdStore households;
  private final FamilyStore families;
  private final Families family;
  private final Journal journal;
  private final Clock clock;

  LinkHousehold(Parties parties, PartyStore store, HouseholdStore households, FamilyStore families, Families family,
      Journal journal, Clock clock) {
    this.parties = parties;
    this.store = store;
    this.households = households;
    this.families = families;
    this.family = family;
    this.journal = journal;
    this.clock = clock;
  }

  /** Puts {@code member} into the household of {@code id}, as what they are to its head. */
  @Transactional
  public void link(Actor actor, PartyId id, PartyId member, Relation relation) {
    actor.must(PartyPermissions.EDIT);
    parties.mustSee(actor, id);
    parties.mustSee(actor, member);
    if (parties.kept(id).equals(parties.kept(member))) {
      throw Refused.field("member", "member-is-self");
    }
    family.mustBePerson(id, "member");
    family.mustBePerson(member, "member");
    if (relation == Relation.SELF) {
      throw Refused.field("relation", "relation-unknown");
    }
    Stream.of(id, member).map(each -> "household " + parties.kept(each)).sorted().forEach(store::holdOff);
    UUID household = households.householdOf(id).orElseGet(() -> households.found(
        id, relation == Relation.HEAD ? Relation.OTHER : Relation.HEAD, clock.instant()));
    families.hold(household, null);
    refuseSecondHead(household, member, relation);
    refuseAnothers(household, member);
    households.put(household, member, relation);
    journal.record(actor, Entry.of("parties.household-linked", "party", id.value()).saying(relation.code()));
    journal.record(actor, Entry.of("parties.household-linked", "party", member.value()).saying(relation.code()));
  }

  private void refuseSecondHead(UUID household, PartyId member, Relation relation) {
    Optional<Member> head = family.read(household).head();
    boolean isMember = head.filter(each -> each.party().equals(parties.kept(member))).isPresent();
    if (head.isPresent() && relation == Relation.HEAD && !isMember) {
      throw Refused.field("relation", "household-has-head");
    }
    if (isMember && relation != Relation.HEAD) {
      throw Refused.field("relation", "household-head-stays");
    }
  }

  private void refuseAnothers(UUID household, PartyId member) {
    boolean withOthers = households.householdOf(member).filter(theirs -> !theirs.equals(household))
        .filter(theirs -> households.members(theirs).size() > 1).isPresent();
    if (withOthers) {
      throw Refused.field("member", "household-another");
    }
  }
}
