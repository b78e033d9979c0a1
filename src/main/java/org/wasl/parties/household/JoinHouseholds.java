package org.wasl.parties.household;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Sex;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.Relation;
import org.wasl.parties.file.GiveReason;
import org.wasl.parties.record.Member;

/**
 * Makes one household of two (P-0.1). Each person stays a person of their own, whatever phone they share. Refusals:
 * those of opening either file; {@code not-a-person}, {@code household-same}, {@code relation-unknown},
 * {@code not-in-household}, a missing reason, 409 {@code stale-record}.
 */
@Component
class JoinHouseholds {

  private final Parties parties;
  private final FamilyStore store;
  private final Families families;

  JoinHouseholds(Parties parties, FamilyStore store, Families families) {
    this.parties = parties;
    this.store = store;
    this.families = families;
  }

  /**
   * How it is to be.
   *
   * @param relation what the head of the household that comes is to the head of the one it comes to
   * @param head of all of them; null for who heads the household they come to
   * @param seen state of the household they come to, {@code theirsSeen} of the one that comes
   */
  record Command(Relation relation, @Nullable PartyId head, @Nullable String reason, @Nullable String seen,
      @Nullable String theirsSeen) {}

  /** The household of {@code other} comes to that of {@code id}; one who is in none comes alone. */
  @Transactional
  void join(Actor actor, PartyId id, PartyId other, Command command) {
    actor.must(PartyPermissions.EDIT);
    parties.mustSee(actor, id);
    parties.mustSee(actor, other);
    families.mustBePerson(id, "other");
    families.mustBePerson(other, "other");
    if (command.relation() == Relation.SELF || command.relation() == Relation.HEAD) {
      throw Refused.field("relation", "relation-unknown");
    }
    String why = GiveReason.clear(command.reason());
    UUID ours = families.householdOrNew(id);
    UUID theirs = families.householdOrNew(other);
    if (ours.equals(theirs)) {
      throw Refused.field("other", "household-same");
    }
    hold(ours, command.seen(), theirs, command.theirsSeen());
    bring(families.read(ours), families.read(theirs), command.relation());
    Family joined = families.read(ours);
    PartyId head = command.head() == null ? null : parties.kept(command.head());
    if (head != null && !joined.member(head, "head").isHead()) {
      families.crown(joined, ours, joined.members(), head);
    }
    families.tell(actor, joined.members(), each -> Entry.of("parties.household-joined", "party", each).because(why));
  }

  /** Always in the order of their ids: two officers who join the same two never wait for each other. */
  private void hold(UUID ours, @Nullable String seen, UUID theirs, @Nullable String theirsSeen) {
    if (ours.compareTo(theirs) < 0) {
      store.hold(ours, seen);
      store.hold(theirs, theirsSeen);
    } else {
      store.hold(theirs, theirsSeen);
      store.hold(ours, seen);
    }
  }

  private void bring(Family host, Family coming, Relation relation) {
    PartyId hosting = host.head().map(Member::party).orElse(null);
    Sex head = hosting == null ? null : host.sexes().get(hosting);
    store.dethrone(coming.household());
    store.move(coming.household(), coming.members().stream().map(Member::party).toList(), host.household());
    coming.members().stream().filter(each -> !host.has(each.party())).forEach(each ->
        store.relate(host.household(), each.party(), coming.towards(relation, head, each), null));
  }
}
