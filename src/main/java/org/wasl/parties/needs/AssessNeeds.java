package org.wasl.parties.needs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.Gathered;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.kernel.TypedDay;
import org.wasl.kernel.Uuid7;
import org.wasl.organization.Settings;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyKind;
import org.wasl.parties.PartyPermissions;

/**
 * Records what a person needs and when to look again (P-2.1a); earlier findings stay. Refusals: those of opening the
 * file, and 422 with all of {@code needs-of-persons, need-area-unknown, need-degree-unknown, need-area-twice,
 * need-finding-needed, needs-nothing-found, day-unreadable, needs-day-ahead, needs-next-day}.
 */
@Component
class AssessNeeds {

  private static final int YEARS_AHEAD = 5;

  private final Parties parties;
  private final NeedsStore store;
  private final Settings settings;
  private final Journal journal;
  private final Clock clock;

  AssessNeeds(Parties parties, NeedsStore store, Settings settings, Journal journal, Clock clock) {
    this.parties = parties;
    this.store = store;
    this.settings = settings;
    this.journal = journal;
    this.clock = clock;
  }

  /** Keeps the findings of the form. */
  @Transactional
  void assess(Actor actor, PartyId id, NeedsForm form) {
    actor.must(PartyPermissions.ASSESS_NEEDS);
    parties.mustSee(actor, id);
    if (parties.summary(id).orElseThrow(Refused::absent).kind() == PartyKind.ORGANISATION) {
      throw Refused.rule("needs-of-persons");
    }
    Gathered gathered = new Gathered();
    List<Finding> findings = findings(gathered, form);
    LocalDate today = AssociationZone.dateOf(clock.instant());
    LocalDate on = day(gathered, "assessedOn", form.assessedOn(), today);
    LocalDate next = day(gathered, "nextOn", form.nextOn(),
        on == null ? null : on.plusMonths(settings.number("parties.needs-months")));
    if (on != null && on.isAfter(today)) {
      gathered.add(Refusal.at("assessedOn", "needs-day-ahead"));
    }
    if (on != null && next != null && (!next.isAfter(on) || next.isAfter(today.plusYears(YEARS_AHEAD)))) {
      gathered.add(Refusal.at("nextOn", "needs-next-day", YEARS_AHEAD));
    }
    gathered.orRefuse();
    store.add(Uuid7.next(), id, Objects.requireNonNull(on), Objects.requireNonNull(next), findings, actor.id(),
        clock.instant());
    journal.record(actor, Entry.of("parties.needs-assessed", "party", parties.kept(id).value())
        .saying(on + " → " + next));
  }

  private static List<Finding> findings(Gathered gathered, NeedsForm form) {
    List<NeedsForm.Found> found = form.findings() == null ? List.of()
        : form.findings().stream().filter(Objects::nonNull).limit(50).toList();
    List<Finding> findings = new ArrayList<>();
    Set<NeedArea> areas = new HashSet<>();
    for (NeedsForm.Found each : found) {
      Finding finding = gathered.at("findings/" + each.area(), () ->
          Finding.of(each.area(), each.degree(), each.finding()));
      if (finding != null && !areas.add(finding.area())) {
        gathered.add(Refusal.at("findings/" + each.area(), "need-area-twice"));
      } else if (finding != null) {
        findings.add(finding);
      }
    }
    if (found.isEmpty()) {
      gathered.add(Refusal.at("findings", "needs-nothing-found"));
    }
    return findings;
  }

  private static @Nullable LocalDate day(Gathered gathered, String field, @Nullable String typed,
      @Nullable LocalDate otherwise) {
    LocalDate day = gathered.ifGiven(field, typed, TypedDay::of);
    return typed == null || typed.isBlank() ? otherwise : day;
  }
}
