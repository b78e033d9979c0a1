package org.wasl.requests.lifecycle;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** Keeps a request's status in step with its checklist: a draft while something mandatory is missing (P-6.2a). */
@Component
public class Completeness {

  private final RequestStore requests;
  private final ItemStore items;

  Completeness(RequestStore requests, ItemStore items) {
    this.requests = requests;
    this.items = items;
  }

  /** The request after its items changed; a returned one stays returned until it is complete again. */
  public Request settle(Request request, Step step, Instant now) {
    boolean missing = items.of(request.id()).stream().anyMatch(Item::isMissing);
    Status next = !missing ? Status.SUBMITTED
        : request.status() == Status.RETURNED ? Status.RETURNED : Status.DRAFT;
    Request settled = request.to(next, step, now);
    requests.save(settled);
    return settled;
  }
}
