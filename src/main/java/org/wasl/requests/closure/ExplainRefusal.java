package org.wasl.requests.closure;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Reference;
import org.wasl.requests.RequestPermissions;
import org.wasl.requests.lifecycle.Lifecycle;
import org.wasl.requests.lifecycle.Request;
import org.wasl.requests.lifecycle.RequestStore;
import org.wasl.requests.lifecycle.Status;
import org.wasl.requests.lifecycle.Step;

/**
 * Closes a declined or handed-on request once its reason, alternative and right of appeal were explained to the person
 * (P-6.4c). Refusals: {@code text-required} (how it was explained), 409 {@code wrong-status}.
 */
@Component
public class ExplainRefusal {

  private final RequestStore requests;
  private final Journal journal;
  private final Clock clock;

  ExplainRefusal(RequestStore requests, Journal journal, Clock clock) {
    this.requests = requests;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional
  public Request explain(Actor actor, Reference reference, @Nullable String note) {
    actor.must(RequestPermissions.RECEIVE);
    Request request = requests.lock(actor, reference);
    Lifecycle.mustAllow(request.status(), Step.EXPLAIN);
    String how = CleanText.required("note", note, 1000);
    Request closed = request.ended(Status.CLOSED, Step.EXPLAIN, clock.instant());
    requests.save(closed);
    journal.record(actor, Entry.of("requests.refusal-explained", "request", request.id().value())
        .on(reference.value()).because(how));
    return closed;
  }
}
