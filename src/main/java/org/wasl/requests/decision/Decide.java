package org.wasl.requests.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Money;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Uuid7;
import org.wasl.notices.Notice;
import org.wasl.notices.NoticeKind;
import org.wasl.notices.Notices;
import org.wasl.notices.StaffNotices;
import org.wasl.notices.Words;
import org.wasl.organization.Settings;
import org.wasl.parties.Parties;
import org.wasl.requests.RequestPermissions;
import org.wasl.requests.appeal.AppealStore;
import org.wasl.requests.decision.Decision.Grant;
import org.wasl.requests.lifecycle.ItemStore;
import org.wasl.requests.lifecycle.ItemValueStore;
import org.wasl.requests.lifecycle.Lifecycle;
import org.wasl.requests.lifecycle.Request;
import org.wasl.requests.lifecycle.RequestStore;
import org.wasl.requests.lifecycle.Status;
import org.wasl.requests.lifecycle.Step;
import org.wasl.requests.promise.MakePromise;
import org.wasl.requests.promise.Promise;
import org.wasl.requests.promise.PromiseStore;

/**
 * Management decides (P-6.4): outcome, reason, alternative, what is granted; earlier than promised is welcome. Refusals,
 * all at once: {@link DecisionRules}, {@code outcome-unknown}, {@code amount-…}; 409 {@code wrong-status, appeal-open}.
 */
@Component
public class Decide {

  private final RequestStore requests;
  private final ItemStore items;
  private final ItemValueStore values;
  private final DecisionStore decisions;
  private final AppealStore appeals;
  private final PromiseStore promises;
  private final MakePromise make;
  private final Parties parties;
  private final Settings settings;
  private final Notices notices;
  private final StaffNotices alerts;
  private final Journal journal;
  private final Clock clock;

  Decide(RequestStore requests, ItemStore items, ItemValueStore values, DecisionStore decisions, AppealStore appeals,
      PromiseStore promises, MakePromise make, Parties parties, Settings settings, Notices notices,
      StaffNotices alerts, Journal journal, Clock clock) {
    this.requests = requests;
    this.items = items;
    this.values = values;
    this.decisions = decisions;
    this.appeals = appeals;
    this.promises = promises;
    this.make = make;
    this.parties = parties;
    this.settings = settings;
    this.notices = notices;
    this.alerts = alerts;
    this.journal = journal;
    this.clock = clock;
  }

  /** Decides; the person is told in the same transaction. */
  @Transactional
  public Decision decide(Actor actor, Reference reference, DecisionCommand command) {
    return decide(actor, reference, command, null);
  }

  /**
   * The same, on what the actor had before him.
   *
   * @param seen version of the request that was looked at; 409 {@code stale-record} when it is another by now; null
   *     where nobody looked at a form
   */
  @Transactional
  public Decision decide(Actor actor, Reference reference, DecisionCommand command, @Nullable Integer seen) {
    actor.must(RequestPermissions.DECIDE);
    Request request = requests.lock(actor, reference);
    if (seen != null && seen != request.version()) {
      throw Refused.stale();
    }
    Lifecycle.mustAllow(request.status(), Step.DECIDE);
    appeals.mustBeClosed(request.id());
    Instant now = clock.instant();
    Decision decision = read(actor, request, command, now);
    requests.save(request.decided(decision.outcome(), now));
    if (decision.outcome() == Status.RETURNED) {
      items.askAgain(request.id(), decision.fields());
      values.drop(request.id(), decision.fields());
    }
    if (decision.outcome() == Status.DEFERRED) {
      Promise later = make.later(actor, request, Objects.requireNonNull(decision.promised()), decision.reason(), now);
      decision = promising(decision, later.promised());
    }
    decisions.add(request.id(), decision);
    journal.record(actor, Entry.of("requests.decided", "request", request.id().value())
        .on(reference.value()).saying(decision.outcome().code()));
    alerts.settled(reference.value());
    tell(request, decision, now);
    return decision;
  }

  private Decision read(Actor actor, Request request, DecisionCommand command, Instant now) {
    Status outcome = Status.of(command.outcome());
    List<Refusal> refusals = new ArrayList<>();
    if (!DecisionRules.OUTCOMES.contains(outcome)) {
      throw Refused.field("outcome", "outcome-unknown");
    }
    refusals.addAll(DecisionRules.conflicts(actor, parties.isRelative(actor.id(), request.party()),
        appeals.reopenedFrom(request.id(), request.round()).orElse(null)));
    refusals.addAll(DecisionRules.refusals(command, outcome, items.of(request.id())));
    Refused.unlessEmpty(refusals);
    return new Decision(Uuid7.next(), request.round(), outcome,
        CleanText.required("reason", command.reason(), CleanText.MOST),
        CleanText.of("alternative", command.alternative(), CleanText.MOST), command.promised(),
        List.copyOf(command.fields()), grants(command.grants()), actor.id().value(), actor.name(), now);
  }

  private static List<Grant> grants(List<DecisionCommand.GrantForm> forms) {
    return forms.stream().map(form -> {
      if (form.quantity() != null && form.quantity() < 1) {
        throw Refused.field("grants", "quantity-not-positive");
      }
      return new Grant(CleanText.line("grants", form.description(), 300),
          form.amount() == null ? null : Money.riyals(form.amount()).minor(), form.quantity(),
          CleanText.line("grants", form.unit(), 40));
    }).toList();
  }

  private static Decision promising(Decision decision, @Nullable LocalDate promised) {
    return new Decision(decision.id(), decision.round(), decision.outcome(), decision.reason(),
        decision.alternative(), promised, decision.fields(), decision.grants(), decision.decidedById(),
        decision.decidedBy(), decision.decidedAt());
  }

  /** The person hears: what is wanted again, that there is a reply (before its day or on it), or an apology. */
  private void tell(Request request, Decision decision, Instant now) {
    String reference = request.reference().value();
    switch (decision.outcome()) {
      case DEFERRED -> { }  // the new promise was told when it was made
      case RETURNED -> notices.tell(request.party(),
          Notice.returned(reference, wanted(request, decision)).from(request.branch()));
      case DECLINED -> notices.tell(request.party(), Notice.declined(reference, decision.reason(),
          Objects.requireNonNullElse(decision.alternative(), ""), settings.number("appeal.days"))
          .from(request.branch()));
      default -> notices.tell(request.party(), Notice.of(
          isEarly(request, now) ? NoticeKind.EARLIER_REPLY : NoticeKind.REPLY, reference).from(request.branch()));
    }
  }

  private List<Words> wanted(Request request, Decision decision) {
    return items.of(request.id()).stream()
        .filter(item -> decision.fields().contains(item.code()))
        .map(item -> new Words(item.nameAr(), item.nameEn())).toList();
  }

  private boolean isEarly(Request request, Instant now) {
    return promises.current(request.id())
        .filter(promise -> AssociationZone.dateOf(now).isBefore(promise.promised())).isPresent();
  }
}
