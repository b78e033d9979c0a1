package org.wasl.requests.intake;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.catalogue.Catalogue;
import org.wasl.catalogue.ServiceVersion;
import org.wasl.files.Files;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.Channel;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Mobile;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Uuid7;
import org.wasl.notices.Notice;
import org.wasl.notices.NoticeKind;
import org.wasl.notices.Notices;
import org.wasl.organization.Branches;
import org.wasl.organization.ReferenceYear;
import org.wasl.parties.ActsFor;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.Representatives;
import org.wasl.requests.RequestId;
import org.wasl.requests.RequestPermissions;
import org.wasl.requests.intake.ReceiveCommand.Visitor;
import org.wasl.requests.lifecycle.HeldItems;
import org.wasl.requests.lifecycle.Item;
import org.wasl.requests.lifecycle.ItemStore;
import org.wasl.requests.lifecycle.ItemValueStore;
import org.wasl.requests.lifecycle.ItemValueStore.ItemValue;
import org.wasl.requests.lifecycle.RequestStore;
import org.wasl.requests.lifecycle.RequestStore.Arrival;
import org.wasl.requests.lifecycle.RequestStore.NewRequest;
import org.wasl.requests.lifecycle.Status;
import org.wasl.requests.lifecycle.Step;

/**
 * A matter is received by any channel and for any branch (P-3, P-3.7): numbered, with the checklist of the guide's
 * current version, filled with what is held already (P-2.1b). It is a draft while something mandatory is missing
 * (P-6.2a). Refusals, all at once: {@code party-required, service-unknown, channel-unknown, branch-unknown,
 * item-unknown, item-twice, item-value-or-file, visitor-does-not-act}, the item's own, and those of texts.
 */
@Component
public class ReceiveRequest {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final RequestStore requests;
  private final ItemStore items;
  private final HeldItems held;
  private final ItemValueStore values;
  private final SimilarRequests similar;
  private final Catalogue catalogue;
  private final Branches branches;
  private final Parties parties;
  private final Representatives representatives;
  private final Files files;
  private final Notices notices;
  private final Journal journal;
  private final ReferenceYear years;
  private final Clock clock;

  ReceiveRequest(RequestStore requests, ItemStore items, HeldItems held, ItemValueStore values,
      SimilarRequests similar, Catalogue catalogue, Branches branches, Parties parties, Representatives representatives,
      Files files, Notices notices, Journal journal, ReferenceYear years, Clock clock) {
    this.requests = requests;
    this.items = items;
    this.held = held;
    this.values = values;
    this.similar = similar;
    this.catalogue = catalogue;
    this.branches = branches;
    this.parties = parties;
    this.representatives = representatives;
    this.files = files;
    this.notices = notices;
    this.journal = journal;
    this.years = years;
    this.clock = clock;
  }

  /** Receives it; acknowledged to the person in the same transaction. */
  @Transactional
  public Received receive(Actor actor, ReceiveCommand command) {
    actor.must(RequestPermissions.RECEIVE);
    Instant now = clock.instant();
    Intake intake = read(actor, command);
    intake.values.forEach(each -> {
      if (each.file() != null) {
        files.mustExist(actor, each.file());
      }
    });
    parties.receive(actor, intake.party);
    Set<String> given = new HashSet<>();
    intake.values.forEach(each -> given.add(each.code()));
    LocalDate today = AssociationZone.dateOf(now);
    RequestId id = new RequestId(Uuid7.next());
    String code = "%08d".formatted(RANDOM.nextInt(100_000_000));
    List<String> alike = similar.open(intake.party, intake.service.code());
    boolean complete = intake.service.items().stream()
        .allMatch(each -> !each.mandatory() || given.contains(each.code()));
    Status first = complete ? Status.SUBMITTED : Status.DRAFT;
    Reference reference = requests.insert(
        new NewRequest(id, code, intake.party, intake.service.id(), first, intake.branch, actor.branch(), actor.id()),
        intake.arrival, years.of(today), now);
    items.insert(id, intake.service.items(), given, actor.id(), now);
    values.put(id, intake.values);
    List<Item> missing = complete ? List.of() : fillHeld(actor, reference, id, intake.party, today);
    journal.record(actor, Entry.of("requests.received", "request", id.value()).on(reference.value())
        .saying(intake.arrival.channel()));
    notices.tell(intake.party, Notice.of(NoticeKind.RECEIVED, reference.value()).from(intake.branch));
    Status status = missing.isEmpty() ? Status.SUBMITTED : first;
    return new Received(id, reference, status, code, missing, alike);
  }

  private List<Item> fillHeld(Actor actor, Reference reference, RequestId id, PartyId party, LocalDate today) {
    held.fillHeld(id, party, today);
    List<Item> missing = items.of(id).stream().filter(Item::isMissing).toList();
    if (missing.isEmpty()) {
      var draft = requests.lock(actor, reference);
      requests.save(draft.to(Status.SUBMITTED, Step.GIVE, clock.instant()));
    }
    return missing;
  }

  private record Intake(
      PartyId party, ServiceVersion service, String branch, Arrival arrival, List<ItemValue> values) {}

  private Intake read(Actor actor, ReceiveCommand command) {
    List<Refusal> refusals = new ArrayList<>();
    PartyId party = command.partyId() == null ? null : new PartyId(command.partyId());
    if (party == null || !parties.exists(party)) {
      refusals.add(Refusal.at("partyId", party == null ? "party-required" : "party-unknown"));
    }
    ServiceVersion service = command.service() == null ? null : catalogue.current(command.service()).orElse(null);
    if (service == null) {
      refusals.add(Refusal.at("service", "service-unknown"));
    }
    String branch = command.branch() == null ? actor.branch() : command.branch();
    if (branches.all().stream().noneMatch(each -> each.code().equals(branch))) {
      refusals.add(Refusal.at("branch", "branch-unknown"));
    }
    Arrival arrival = arrival(command, refusals);
    IntakeRules rules = service == null ? null : new IntakeRules(service, command.items(), refusals);
    Refused.unlessEmpty(refusals);
    if (party == null || service == null || arrival == null || rules == null) {
      throw new IllegalStateException("unreachable: each has its refusal");
    }
    return new Intake(parties.kept(party), service, branch, arrival, rules.values());
  }

  private @Nullable Arrival arrival(ReceiveCommand command, List<Refusal> refusals) {
    Visitor visitor = command.visitor() == null ? Visitor.NOBODY : command.visitor();
    ActsFor acts = acting(command, visitor, refusals);
    try {
      String mobile = visitor.mobile() == null || visitor.mobile().isBlank()
          ? null : Mobile.of(visitor.mobile()).e164();
      return new Arrival(
          Channel.of(command.channel()).code(), CleanText.line("medium", command.medium(), 40),
          CleanText.of("details", command.details(), CleanText.MOST),
          acts != null ? acts.fullName() : CleanText.line("visitor/name", visitor.name(), 200),
          CleanText.line("visitor/relation", visitor.relation(), 100), mobile, acts == null ? null : acts.party());
    } catch (InvalidValue invalid) {
      refusals.add(Refusal.at(pointer(invalid), invalid.code(), invalid.args().toArray()));
      return null;
    }
  }

  /** The link by which the visitor acts; a name alone needs none, for anybody may bring a request for another. */
  private @Nullable ActsFor acting(ReceiveCommand command, Visitor visitor, List<Refusal> refusals) {
    if (visitor.partyId() == null || command.partyId() == null) {
      return null;
    }
    Optional<ActsFor> acts =
        representatives.between(new PartyId(visitor.partyId()), new PartyId(command.partyId()));
    if (acts.isEmpty()) {
      refusals.add(Refusal.at("visitor/partyId", "visitor-does-not-act"));
    }
    return acts.orElse(null);
  }

  private static String pointer(InvalidValue invalid) {
    if (invalid.code().startsWith("text-")) {
      return "/" + invalid.args().getFirst();
    }
    return invalid.code().startsWith("channel") ? "/channel" : "/visitor/mobile";
  }
}
