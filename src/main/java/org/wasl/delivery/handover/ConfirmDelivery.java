package org.wasl.delivery.handover;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.delivery.DeliveryPermissions;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refused;
import org.wasl.requests.RequestSummary;
import org.wasl.requests.Requests;

/**
 * Writes down that a service arrived, and closes its request (P-6.4c); whoever listens to the closing,
 * such as the invitation to rate, does so in the same transaction. Refusals: {@link HandoverRules}; 422
 * {@code confirmation-code-wrong} for a code that is not the request's; 409 {@code wrong-status}.
 */
@Component
class ConfirmDelivery {

  private final Requests requests;
  private final DeliveryStore deliveries;
  private final Journal journal;
  private final Clock clock;

  ConfirmDelivery(Requests requests, DeliveryStore deliveries, Journal journal, Clock clock) {
    this.requests = requests;
    this.deliveries = deliveries;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * The request, closed.
   *
   * @param code of the person's receipt; whatever is given is checked. Null where the caller has not asked for it: it
   *     then stands on the record that nobody checked
   */
  @Transactional
  public RequestSummary confirm(Actor actor, Reference reference, @Nullable String by, @Nullable String note,
      @Nullable String code) {
    actor.must(DeliveryPermissions.CONFIRM);
    RequestSummary request = requests.confirm(actor, reference);
    Confirmation confirmation = HandoverRules.confirmation(by, note, code);
    if (code != null && !code.isBlank() && !requests.bearsCode(reference, code)) {
      throw Refused.field("code", "confirmation-code-wrong");
    }
    UUID delivery = deliveries.unconfirmed(request.id()).orElseThrow(Refused::stale).id();
    deliveries.confirm(delivery, confirmation, actor, clock.instant());
    journal.record(actor, Entry.of("delivery.confirmed", "request", request.id().value())
        .on(reference.value()).because(confirmation.note()).saying(confirmation.by().code()));
    return request;
  }
}
