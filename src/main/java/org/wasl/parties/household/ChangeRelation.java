package org.wasl.parties.household;

import org.jspecify.annotations.Nullable;
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
import org.wasl.parties.record.Member;

/**
 * Corrects what a member is to the head, and whether the head supports them (معال). Refusals: those of opening
 * either file; {@code household-none}, {@code not-in-household}, {@code household-head-stays} for the head,
 * {@code household-has-head}, {@code relation-unknown}, 409 {@code stale-record}.
 */
@Component
class ChangeRelation {

  private final Parties parties;
  private final FamilyStore store;
  private final Families families;
  private final Journal journal;

  ChangeRelation(Parties parties, FamilyStore store, Families families, Journal journal) {
    this.parties = parties;
    this.store = store;
    this.families = families;
    this.journal = journal;
  }

  /** {@code member}, of the household of {@code id}, is that to its head. */
  @Transactional
  void change(Actor actor, PartyId id, PartyId member, Relation relation, boolean dependant, @Nullable String seen) {
    actor.must(PartyPermissions.EDIT);
    parties.mustSee(actor, id);
    parties.mustSee(actor, member);
    if (relation == Relation.SELF) {
      throw Refused.field("relation", "relation-unknown");
    }
    if (relation == Relation.HEAD) {
      throw Refused.field("relation", "household-has-head");
    }
    Family before = families.hold(id, seen);
    Member known = before.member(parties.kept(member), "member");
    if (known.isHead()) {
      throw Refused.field("relation", "household-head-stays");
    }
    store.relate(before.household(), known.party(), relation, dependant);
    journal.record(actor, Entry.of("parties.household-relation-changed", "party", known.party().value())
        .saying(relation.code()));
  }
}
