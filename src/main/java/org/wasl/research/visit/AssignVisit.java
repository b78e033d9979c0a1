package org.wasl.research.visit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Gathered;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refused;
import org.wasl.kernel.TypedDay;
import org.wasl.kernel.Uuid7;
import org.wasl.organization.Settings;
import org.wasl.organization.StaffDirectory;
import org.wasl.organization.StaffMember;
import org.wasl.parties.Parties;
import org.wasl.parties.PartySummary;
import org.wasl.requests.RequestSummary;
import org.wasl.requests.Requests;
import org.wasl.research.ResearchPermissions;

/**
 * Assigns a visit for a request that management studies (P-2.4, P-6.4). Refusals, all at once: {@link VisitRules},
 * {@code research-visitor-unknown}, what cannot be read; 409 {@code research-visit-open} when one is assigned already,
 * {@code research-not-raised} when the request does not lie with management.
 */
@Component
public class AssignVisit {

  static final String RESEARCHER = "researcher";
  private static final String OVERRIDE = "research.woman-visit-override";

  private final Requests requests;
  private final VisitStore visits;
  private final Parties parties;
  private final StaffDirectory staff;
  private final Settings settings;
  private final Journal journal;
  private final Clock clock;

  AssignVisit(Requests requests, VisitStore visits, Parties parties, StaffDirectory staff, Settings settings,
      Journal journal, Clock clock) {
    this.requests = requests;
    this.visits = visits;
    this.parties = parties;
    this.staff = staff;
    this.settings = settings;
    this.journal = journal;
    this.clock = clock;
  }

  /** The id of the visit. A reason to set the women's rule aside is kept only where the rule was set aside. */
  @Transactional
  public UUID assign(Actor actor, Reference reference, VisitForm form) {
    actor.must(ResearchPermissions.ASSIGN);
    RequestSummary request = requests.see(actor, reference);
    mustBeStudied(actor, request);
    PartySummary person = parties.summary(request.party()).orElseThrow(Refused::absent);
    Instant now = clock.instant();
    Read read = read(form);
    var plan = new VisitRules.Plan(read.researcher, read.companion, read.day, AssociationZone.dateOf(now),
        person.sex(), form.manPresent(), read.override, settings.text(OVERRIDE).equals("allowed"),
        isKin(read.researcher, person) || isKin(read.companion, person));
    Refused.unlessEmpty(VisitRules.refusals(plan));
    boolean setAside = plan.needsWoman() && !plan.hasWoman();
    UUID id = Uuid7.next();
    boolean added = visits.add(new VisitStore.NewVisit(id, request.id().value(), request.party().value(), read.researcher.id(),
        read.companion == null ? null : read.companion.id(), read.day, read.hour, read.place, form.manPresent(),
        setAside ? read.override : null), actor, now);
    if (!added) {
      throw Refused.conflict("research-visit-open");
    }
    journal.record(actor, Entry.of("research.visit-assigned", "request", request.id().value())
        .on(reference.value()).because(setAside ? read.override : null).saying(read.day.toString()));
    return id;
  }

  private void mustBeStudied(Actor actor, RequestSummary request) {
    if (!List.of("raised", "with-committee", "deferred").contains(request.status())) {
      throw Refused.conflict("research-not-raised");
    }
    if (visits.openOf(actor, request.id().value()).isPresent()) {
      throw Refused.conflict("research-visit-open");
    }
  }

  private boolean isKin(@Nullable StaffMember visitor, PartySummary person) {
    return visitor != null && parties.isRelative(visitor.id(), person.id());
  }

  private record Read(
      StaffMember researcher, @Nullable StaffMember companion, LocalDate day, @Nullable String hour, String place,
      @Nullable String override) {}

  private Read read(VisitForm form) {
    Gathered gathered = new Gathered();
    List<StaffMember> researchers = staff.withRole(RESEARCHER, null);
    StaffMember researcher = gathered.at("researcher", () -> named(researchers, form.researcher()));
    StaffMember companion =
        gathered.ifGiven("companion", form.companion(), username -> named(researchers, username));
    LocalDate day = gathered.at("day", () -> TypedDay.of(form.day() == null ? "" : form.day()));
    String hour = gathered.at("hour", () -> CleanText.line("hour", form.hour(), 20));
    String place = gathered.at("place", () -> CleanText.requiredLine("place", form.place(), 200));
    String override = gathered.at("override", () -> CleanText.line("override", form.override(), 500));
    gathered.orRefuse();
    return new Read(Objects.requireNonNull(researcher), companion, Objects.requireNonNull(day), hour,
        Objects.requireNonNull(place), override);
  }

  private static StaffMember named(List<StaffMember> researchers, @Nullable String username) {
    return researchers.stream().filter(each -> each.username().equals(username)).findFirst()
        .orElseThrow(() -> new InvalidValue("research-visitor-unknown"));
  }
}
