package org.wasl.requests.study;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.catalogue.Catalogue;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refused;
import org.wasl.parties.Parties;
import org.wasl.requests.RequestPermissions;
import org.wasl.requests.RequestRaisedToManagement;
import org.wasl.requests.lifecycle.ItemStore;
import org.wasl.requests.lifecycle.Lifecycle;
import org.wasl.requests.lifecycle.Request;
import org.wasl.requests.lifecycle.RequestStore;
import org.wasl.requests.lifecycle.Status;
import org.wasl.requests.lifecycle.Step;
import org.wasl.requests.promise.MakePromise;
import org.wasl.requests.promise.Promise;

/**
 * Raises a request to management for study (رفع للإدارة, P-6.4a): at that moment the promise is made, told and kept.
 * Refusals, all at once: {@link RaiseRules}; {@code recommendation-unknown}, {@code text-required}; 409
 * {@code wrong-status} when it is raised already.
 */
@Component
public class RaiseToManagement {

  private static final Set<String> RECOMMENDATIONS = Set.of("approve", "part", "decline", "none");

  private final RequestStore requests;
  private final ItemStore items;
  private final StudyStore studies;
  private final Parties parties;
  private final Catalogue catalogue;
  private final MakePromise promises;
  private final Journal journal;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RaiseToManagement(RequestStore requests, ItemStore items, StudyStore studies, Parties parties, Catalogue catalogue,
      MakePromise promises, Journal journal, ApplicationEventPublisher events, Clock clock) {
    this.requests = requests;
    this.items = items;
    this.studies = studies;
    this.parties = parties;
    this.catalogue = catalogue;
    this.promises = promises;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  /** The officer's words for the study. */
  public record Command(@Nullable String summary, @Nullable String recommendation) {}

  /** Raises it; returns the first promise of the new round. */
  @Transactional
  public Promise raise(Actor actor, Reference reference, Command command) {
    actor.must(RequestPermissions.RAISE);
    Request request = requests.lock(actor, reference);
    if (!request.status().isBeingCompleted()) {
      Lifecycle.mustAllow(request.status(), Step.RAISE);
    }
    Refused.unlessEmpty(RaiseRules.refusals(
        items.of(request.id()), AssociationZone.dateOf(clock.instant()),
        parties.isRelative(actor.id(), request.party())));
    String summary = CleanText.required("summary", command.summary(), CleanText.MOST);
    String recommendation = command.recommendation() == null ? "none" : command.recommendation();
    if (!RECOMMENDATIONS.contains(recommendation)) {
      throw Refused.field("recommendation", "recommendation-unknown");
    }
    Instant now = clock.instant();
    Request complete = request.status() == Status.SUBMITTED ? request : request.to(Status.SUBMITTED, Step.GIVE, now);
    Request raised = complete.raised(Step.RAISE, now);
    requests.save(raised);
    studies.add(raised, summary, recommendation, actor.id(), now);
    Promise promise = promises.first(actor, raised, catalogue.version(raised.serviceVersion()).targetDays(), now);
    journal.record(actor, Entry.of("requests.raised", "request", raised.id().value())
        .on(reference.value()).saying(promise.promised().toString()));
    events.publishEvent(new RequestRaisedToManagement(raised.id(), reference, now));
    return promise;
  }
}
