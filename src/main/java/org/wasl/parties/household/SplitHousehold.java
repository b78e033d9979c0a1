package org.wasl.parties.household;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.file.GiveReason;
import org.wasl.parties.record.Member;

/**
 * Makes two households of one: some go, under a head of their own (P-0.1). Refusals: those of opening the files of the
 * one and of all who go; {@code household-none}, {@code not-in-household}, {@code split-nobody},
 * {@code split-everybody}, {@code head-not-going}, {@code head-not-staying} when the head goes and none of those who stay is named, a missing
 * reason, 409 {@code stale-record}.
 */
@Component
class SplitHousehold {

  private final Parties parties;
  private final FamilyStore store;
  private final Families families;

  SplitHousehold(Parties parties, FamilyStore store, Families families) {
    this.parties = parties;
    this.store = store;
    this.families = families;
  }

  /**
   * How it is to be.
   *
   * @param going who leaves the household together
   * @param head one of them
   * @param stayingHead heads those who stay; looked at only when the head goes and several stay
   */
  record Command(Collection<PartyId> going, PartyId head, @Nullable PartyId stayingHead, @Nullable String reason,
      @Nullable String seen) {}

  /** Splits the household of {@code id}. */
  @Transactional
  void split(Actor actor, PartyId id, Command command) {
    actor.must(PartyPermissions.EDIT);
    parties.mustSee(actor, id);
    command.going().forEach(each -> parties.mustSee(actor, each));
    String why = GiveReason.clear(command.reason());
    Family before = families.hold(id, command.seen());
    Set<PartyId> ids = command.going().stream().map(parties::kept).collect(Collectors.toSet());
    ids.forEach(each -> before.member(each, "going"));
    List<Member> going = before.members().stream().filter(each -> ids.contains(each.party())).toList();
    List<Member> staying = before.members().stream().filter(each -> !ids.contains(each.party())).toList();
    PartyId head = headOfGoing(command, going, staying);
    PartyId stayingHead = headOfStaying(command, before, staying);
    UUID fresh = families.empty();
    store.dethrone(before.household());
    store.move(before.household(), ids, fresh);
    families.crown(before, fresh, going, head);
    families.crown(before, before.household(), staying, stayingHead);
    families.tell(actor, before.members(), each -> Entry.of("parties.household-split", "party", each).because(why));
  }

  private PartyId headOfGoing(Command command, List<Member> going, List<Member> staying) {
    if (going.isEmpty()) {
      throw Refused.field("going", "split-nobody");
    }
    if (staying.isEmpty()) {
      throw Refused.field("going", "split-everybody");
    }
    PartyId head = parties.kept(command.head());
    if (going.stream().noneMatch(each -> each.party().equals(head))) {
      throw Refused.field("head", "head-not-going");
    }
    return head;
  }

  private PartyId headOfStaying(Command command, Family before, List<Member> staying) {
    PartyId named = command.stayingHead();
    return staying.stream().filter(Member::isHead).findFirst()
        .or(() -> staying.size() == 1 ? staying.stream().findFirst() : staying.stream()
            .filter(each -> named != null && each.party().equals(parties.kept(named))).findFirst())
        .map(Member::party).orElseThrow(() -> Refused.field("stayingHead", "head-not-staying"));
  }
}
