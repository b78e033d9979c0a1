package org.wasl.requests.promise;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refused;
import org.wasl.notices.StaffNotices;
import org.wasl.requests.RequestPermissions;
import org.wasl.requests.lifecycle.Lifecycle;
import org.wasl.requests.lifecycle.Request;
import org.wasl.requests.lifecycle.RequestStore;
import org.wasl.requests.lifecycle.Step;

/**
 * Extends a promise: a new one with a reason and a message; the old one stays in the history (P-6.4, reading C 4).
 * Refusals: {@code promise-day-required, text-required} and those of {@link MakePromise#later}, 409
 * {@code wrong-status}.
 */
@Component
public class ExtendPromise {

  private final RequestStore requests;
  private final MakePromise make;
  private final StaffNotices alerts;
  private final Journal journal;
  private final Clock clock;

  ExtendPromise(RequestStore requests, MakePromise make, StaffNotices alerts, Journal journal, Clock clock) {
    this.requests = requests;
    this.make = make;
    this.alerts = alerts;
    this.journal = journal;
    this.clock = clock;
  }

  /** The new promise; its day is moved on to a working day of the branch. */
  @Transactional
  public Promise extend(Actor actor, Reference reference, @Nullable LocalDate promised, @Nullable String reason) {
    actor.must(RequestPermissions.PROMISE);
    Request request = requests.lock(actor, reference);
    Lifecycle.mustAllow(request.status(), Step.EXTEND_PROMISE);
    String why = CleanText.required("reason", reason, 1000);
    if (promised == null) {
      throw Refused.field("promised", "promise-day-required");
    }
    Instant now = clock.instant();
    Promise promise = make.later(actor, request, promised, why, now);
    alerts.settled(reference.value());
    journal.record(actor, Entry.of("requests.promise-extended", "request", request.id().value())
        .on(reference.value()).because(why).saying(promise.promised().toString()));
    return promise;
  }
}
