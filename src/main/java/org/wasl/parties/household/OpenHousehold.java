package org.wasl.parties.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.BirthDate;
import org.wasl.kernel.Refused;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartySummary;
import org.wasl.parties.Relation;
import org.wasl.parties.record.HouseholdStore;
import org.wasl.parties.record.Member;
import org.wasl.parties.record.PartyRecord;
import org.wasl.parties.record.PartyStore;

/** Opens the household of a person (P-0.1). Refusals are those of {@link Parties#mustSee}. */
@Component
class OpenHousehold {

  private final Parties parties;
  private final PartyStore store;
  private final HouseholdStore households;
  private final FamilyStore families;
  private final Clock clock;

  OpenHousehold(Parties parties, PartyStore store, HouseholdStore households, FamilyStore families, Clock clock) {
    this.parties = parties;
    this.store = store;
    this.households = households;
    this.families = families;
    this.clock = clock;
  }

  /** The household, numbers masked. That it was opened goes into the journal of the person's file. */
  @Transactional
  HouseholdView open(Actor actor, PartyId id) {
    HouseholdView view = again(actor, id);
    parties.opened(actor, id, "household");
    return view;
  }

  /** The same for a reader who has it open. */
  @Transactional(readOnly = true)
  HouseholdView again(Actor actor, PartyId id) {
    parties.mustSee(actor, id);
    PartySummary who = parties.summary(id).orElseThrow(Refused::absent);
    Optional<UUID> household = households.householdOf(id);
    List<Member> members = household.map(households::members).orElse(List.of());
    List<Member> elsewhere = households.around(id).stream()
        .filter(each -> members.stream().noneMatch(it -> it.party().equals(each.party()))).toList();
    return new HouseholdView(who, lines(actor, members), household.flatMap(families::state).orElse(null), elsewhere);
  }

  /** The two households side by side, before they join; one who is in none stands alone. Refused as joining is. */
  @Transactional(readOnly = true)
  JoinPreview preview(Actor actor, PartyId id, PartyId other) {
    HouseholdView ours = alone(actor, again(actor, id));
    HouseholdView theirs = alone(actor, again(actor, other));
    boolean same = ours.members().stream().anyMatch(each -> each.party().equals(theirs.who().id()));
    if (same) {
      throw Refused.field("other", "household-same");
    }
    return new JoinPreview(ours, theirs);
  }

  private HouseholdView alone(Actor actor, HouseholdView view) {
    return !view.lines().isEmpty() ? view : new HouseholdView(view.who(), lines(actor,
        List.of(new Member(view.who().id(), view.who().fullName(), Relation.HEAD, false))), null, List.of());
  }

  private List<HouseholdView.Line> lines(Actor actor, List<Member> members) {
    List<PartyId> ids = members.stream().map(Member::party).toList();
    Map<PartyId, PartySummary> summaries = parties.summaries(ids);
    Map<PartyId, PartyRecord> records = store.any(ids);
    Set<PartyId> open = parties.seenAmong(actor, ids);
    LocalDate today = AssociationZone.dateOf(clock.instant());
    return members.stream().map(each -> line(each, summaries.get(each.party()), records.get(each.party()),
        open.contains(each.party()), today)).toList();
  }

  private static HouseholdView.Line line(Member member, @Nullable PartySummary summary, @Nullable PartyRecord party,
      boolean open, LocalDate today) {
    BirthDate birth = party == null ? null : party.birth();
    return new HouseholdView.Line(member, summary == null ? null : summary.identityMasked(),
        birth == null ? null : birth.age(today), party == null ? null : party.sex(), open);
  }
}
