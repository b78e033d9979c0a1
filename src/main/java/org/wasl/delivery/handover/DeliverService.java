package org.wasl.delivery.handover;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.delivery.DeliveryPermissions;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Uuid7;
import org.wasl.notices.Notice;
import org.wasl.notices.NoticeKind;
import org.wasl.notices.Notices;
import org.wasl.requests.Grants;
import org.wasl.requests.RequestSummary;
import org.wasl.requests.Requests;

/**
 * Writes down that an approved service was handed over (P-6.4c); the person is told in the same
 * transaction. Never more than was granted, in all that was given since; less may be a part, with the
 * rest to follow. Refusals: {@link HandoverRules}, {@link Balance}; 409 {@code wrong-status}.
 */
@Component
class DeliverService {

  private final Requests requests;
  private final DeliveryStore deliveries;
  private final Grants grants;
  private final Notices notices;
  private final Journal journal;
  private final Clock clock;

  DeliverService(Requests requests, DeliveryStore deliveries, Grants grants, Notices notices, Journal journal,
      Clock clock) {
    this.requests = requests;
    this.deliveries = deliveries;
    this.grants = grants;
    this.notices = notices;
    this.journal = journal;
    this.clock = clock;
  }

  /** The request, delivered; in delivery still where this was a part of it. */
  @Transactional
  public RequestSummary deliver(Actor actor, Reference reference, DeliverCommand command) {
    actor.must(DeliveryPermissions.DELIVER);
    RequestSummary request = command.partial()
        ? requests.startDelivery(actor, reference) : requests.deliver(actor, reference);
    Handover handover = HandoverRules.read(command);
    Balance balance = deliveries.balance(request.id(), grants.of(request.id()));
    Refused.unlessEmpty(balance.refusals(handover));
    deliveries.add(Uuid7.next(), request.id(), handover, actor, clock.instant());
    boolean less = balance.leavesSomething(handover);
    journal.record(actor, Entry.of("delivery.delivered", "request", request.id().value())
        .on(reference.value()).saying(handover.partial() ? "part" : less ? "less-than-granted" : null));
    notices.tell(request.party(), Notice.of(
        handover.partial() ? NoticeKind.PART_DELIVERED : NoticeKind.DELIVERED, reference.value())
        .from(request.branch()));
    return request;
  }
}
