package org.wasl.parties.household;

import java.util.List;
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
import org.wasl.parties.file.GiveReason;
import org.wasl.parties.record.HouseholdStore;
import org.wasl.parties.record.Member;

/**
 * Takes a person out of their household: moved away, died, recorded by mistake (P-0.1). The last one left behind heads
 * what remains. Refusals: those of opening either file; {@code household-none}, {@code not-in-household},
 * {@code head-leaves-household} while several stay, a missing reason, 409 {@code stale-record}.
 */
@Component
class LeaveHousehold {

  private final Parties parties;
  private final HouseholdStore households;
  private final Families families;
  private final Journal journal;

  LeaveHousehold(Parties parties, HouseholdStore households, Families families, Journal journal) {
    this.parties = parties;
    this.households = households;
    this.families = families;
    this.journal = journal;
  }

  /** {@code member}, of the household of {@code id}, leaves; the two may be one. */
  @Transactional
  void leave(Actor actor, PartyId id, PartyId member, @Nullable String reason, @Nullable String seen) {
    actor.must(PartyPermissions.EDIT);
    parties.mustSee(actor, id);
    parties.mustSee(actor, member);
    String why = GiveReason.clear(reason);
    Family before = families.hold(id, seen);
    Member leaving = before.member(parties.kept(member), "member");
    List<Member> staying = before.members().stream().filter(each -> !each.equals(leaving)).toList();
    if (leaving.isHead() && staying.size() > 1) {
      throw Refused.field("member", "head-leaves-household");
    }
    households.leave(before.household(), member);
    if (leaving.isHead() && !staying.isEmpty()) {
      families.crown(before, before.household(), staying, staying.getFirst().party());
    }
    journal.record(actor, Entry.of("parties.household-left", "party", leaving.party().value()).because(why));
    families.tell(actor, staying, each -> Entry.of("parties.household-member-left", "party", each).because(why));
  }
}
