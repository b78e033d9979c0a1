package org.wasl.requests.study;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.requests.RequestPermissions;
import org.wasl.requests.lifecycle.Request;
import org.wasl.requests.lifecycle.RequestStore;
import org.wasl.requests.lifecycle.Status;
import org.wasl.requests.lifecycle.Step;

/** Lays a raised request before the social research committee. Refusals: 409 {@code wrong-status}. */
@Component
public class LayBeforeCommittee {

  private final RequestStore requests;
  private final Journal journal;
  private final Clock clock;

  LayBeforeCommittee(RequestStore requests, Journal journal, Clock clock) {
    this.requests = requests;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional
  public Request lay(Actor actor, Reference reference) {
    actor.must(RequestPermissions.STUDY);
    Request request = requests.lock(actor, reference);
    Request before = request.to(Status.WITH_COMMITTEE, Step.LAY_BEFORE_COMMITTEE, clock.instant());
    requests.save(before);
    journal.record(actor, Entry.of("requests.with-committee", "request", request.id().value()).on(reference.value()));
    return before;
  }
}
