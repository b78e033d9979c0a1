package org.wasl.requests.lifecycle;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Digits;
import org.wasl.kernel.Reference;
import org.wasl.requests.RequestClosed;
import org.wasl.requests.RequestSummary;
import org.wasl.requests.Requests;

/** {@link Requests} on the lifecycle. */
@Component
class ServedRequests implements Requests {

  private final RequestStore store;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ServedRequests(RequestStore store, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public RequestSummary see(Actor actor, Reference reference) {
    return summary(store.see(actor, reference));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public RequestSummary startDelivery(Actor actor, Reference reference) {
    return save(store.lock(actor, reference).to(Status.IN_DELIVERY, Step.START_DELIVERY, clock.instant()));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public RequestSummary deliver(Actor actor, Reference reference) {
    return save(store.lock(actor, reference).to(Status.DELIVERED, Step.DELIVER, clock.instant()));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public RequestSummary confirm(Actor actor, Reference reference) {
    Instant now = clock.instant();
    Request closed = store.lock(actor, reference).ended(Status.CLOSED, Step.CONFIRM, now);
    RequestSummary summary = save(closed);
    events.publishEvent(new RequestClosed(closed.id(), reference, closed.party(), now));
    return summary;
  }

  @Override
  public boolean bearsCode(Reference reference, String typed) {
    String code = Digits.compact(typed);
    return Digits.areAll(code) && store.byTrackingCode(reference, code).isPresent();
  }

  private RequestSummary save(Request request) {
    store.save(request);
    return summary(request);
  }

  private static RequestSummary summary(Request request) {
    return new RequestSummary(request.id(), request.reference(), request.party(),
        request.status().code(), request.branch(), request.serviceVersion());
  }
}
