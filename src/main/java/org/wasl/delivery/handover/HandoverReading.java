package org.wasl.delivery.handover;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.delivery.DeliveryPermissions;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.requests.Grants;
import org.wasl.requests.RequestSummary;
import org.wasl.requests.Requests;

/**
 * Reads the delivery of one request for who hands over or confirms; 404 when the request is absent or
 * not visible.
 */
@Component
class HandoverReading {

  private final Requests requests;
  private final DeliveryStore deliveries;
  private final Grants grants;

  HandoverReading(Requests requests, DeliveryStore deliveries, Grants grants) {
    this.requests = requests;
    this.deliveries = deliveries;
    this.grants = grants;
  }

  /** The page, with what was typed and refused. */
  @Transactional(readOnly = true)
  public HandoverPage page(Actor actor, Reference reference, HandoverPage.Typed typed,
      List<Refusal> refusals) {
    if (!actor.may(DeliveryPermissions.DELIVER) && !actor.may(DeliveryPermissions.CONFIRM)) {
      throw Refused.forbidden();
    }
    RequestSummary request = requests.see(actor, reference);
    return new HandoverPage(
        reference.value(), request.status(), deliveries.balance(request.id(), grants.of(request.id())),
        deliveries.of(request.id()), typed, List.copyOf(refusals));
  }
}
