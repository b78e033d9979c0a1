package org.wasl.parties.household;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Sex;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyKind;
import org.wasl.parties.PartySummary;
import org.wasl.parties.Relation;
import org.wasl.parties.record.HouseholdStore;
import org.wasl.parties.record.Member;

/** What the changes of a household have in common: reading it, naming a head, telling each file. */
@Component
class Families {

  private final Parties parties;
  private final HouseholdStore households;
  private final FamilyStore store;
  private final Journal journal;
  private final Clock clock;

  Families(Parties parties, HouseholdStore households, FamilyStore store, Journal journal, Clock clock) {
    this.parties = parties;
    this.households = households;
    this.store = store;
    this.journal = journal;
    this.clock = clock;
  }

  /** The household of a person, held for a change at the state seen; {@code household-none} when they are in none. */
  Family hold(PartyId id, @Nullable String seen) {
    UUID household = households.householdOf(id).orElseThrow(() -> Refused.rule("household-none"));
    store.hold(household, seen);
    return read(household);
  }

  /** A household as it is. */
  Family read(UUID household) {
    List<Member> members = households.members(household);
    Map<PartyId, Sex> sexes = new HashMap<>();
    for (PartySummary each : parties.summaries(members.stream().map(Member::party).toList()).values()) {
      Sex sex = each.sex();
      if (sex != null) {
        sexes.put(each.id(), sex);
      }
    }
    return new Family(household, members, sexes);
  }

  /** The household of a person, or a new one that they head. */
  UUID householdOrNew(PartyId id) {
    return households.householdOf(id).orElseGet(() -> households.found(id, Relation.HEAD, clock.instant()));
  }

  /** A household without anybody yet. */
  UUID empty() {
    return households.found(clock.instant());
  }

  /** Names the head of some of a family, who are in {@code household} now, and says what each is to the head. */
  void crown(Family before, UUID household, Collection<Member> some, PartyId head) {
    store.dethrone(household);
    for (Member each : some) {
      Boolean dependant = each.party().equals(head) ? Boolean.FALSE : null;
      store.relate(household, each.party(), before.towards(head, each), dependant);
    }
  }

  /** Refuses with {@code not-a-person} what is an organisation; the caller has found that there is such a party. */
  void mustBePerson(PartyId id, String field) {
    if (parties.summary(id).orElseThrow(Refused::absent).kind() == PartyKind.ORGANISATION) {
      throw Refused.field(field, "not-a-person");
    }
  }

  /** Writes down what happened, on the file of each. */
  void tell(Actor actor, Collection<Member> members, Function<UUID, Entry> what) {
    members.forEach(each -> journal.record(actor, what.apply(each.party().value())));
  }
}
