package org.wasl.delivery.handover;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.delivery.DeliveryPermissions;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Uuid7;
import org.wasl.notices.Notice;
import org.wasl.notices.NoticeKind;
import org.wasl.notices.Notices;
import org.wasl.requests.RequestSummary;
import org.wasl.requests.Requests;

/**
 * Writes down that an approved service was handed over (P-6.4c); the person is told in the same
 * transaction. Refusals: {@link HandoverRules}; 409 {@code wrong-status}.
 */
@Component
class DeliverService {

  private final Requests requests;
  private final DeliveryStore deliveries;
  private final Notices notices;
  private final Journal journal;
  private final Clock clock;

  DeliverService(Requests requests, DeliveryStore deliveries, Notices notices, Journal journal, Clock clock) {
    this.requests = requests;
    this.deliveries = deliveries;
    this.notices = notices;
    this.journal = journal;
    this.clock = clock;
  }

  /** The request, delivered. */
  @Transactional
  public RequestSummary deliver(Actor actor, Reference reference, DeliverCommand command) {
    actor.must(DeliveryPermissions.DELIVER);
    RequestSummary request = requests.deliver(actor, reference);
    Handover handover = HandoverRules.read(command);
    deliveries.add(Uuid7.next(), request.id(), handover, actor, clock.instant());
    journal.record(actor, Entry.of("delivery.delivered", "request", request.id().value())
        .on(reference.value()));
    notices.tell(request.party(),
        Notice.of(NoticeKind.DELIVERED, reference.value()).from(request.branch()));
    return request;
  }
}
