package org.wasl.delivery.handover;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.requests.RequestSummary;
import org.wasl.web.Api;

/** Delivering by API. */
@Api
class HandoverApi {

  private final DeliverService deliver;
  private final ConfirmDelivery confirm;

  HandoverApi(DeliverService deliver, ConfirmDelivery confirm) {
    this.deliver = deliver;
    this.confirm = confirm;
  }

  record DeliveryForm(@Nullable String description, @Nullable Integer quantity,
      @Nullable BigDecimal amount, @Nullable Boolean partial) {}

  record ConfirmationForm(@Nullable String by, @Nullable String note, @Nullable String code) {}

  /** Where the request stands now. The address to rate is the person's own and is not told here. */
  record DeliveryView(String reference, String status) {

    static DeliveryView of(RequestSummary request) {
      return new DeliveryView(request.reference().value(), request.status());
    }
  }

  /**
   * Hands an approved service over; {@code amount} in riyals, never beyond the grant. The person is told.
   * {@code partial} says that the rest is to follow: the request stays in delivery.
   */
  @PostMapping("/requests/{reference}/delivery")
  @ResponseStatus(HttpStatus.CREATED)
  DeliveryView deliver(Actor actor, @PathVariable String reference, @RequestBody DeliveryForm form) {
    return DeliveryView.of(deliver.deliver(actor, new Reference(reference),
        new DeliverCommand(form.description(), form.quantity(), form.amount(),
            Boolean.TRUE.equals(form.partial()))));
  }

  /**
   * Confirms that it arrived, which closes the request and invites the person to rate. {@code by} is
   * beneficiary, code, field-proof or officer-note; the last needs a note. {@code code}, where given, is the one of the
   * person's receipt, and is checked.
   */
  @PostMapping("/requests/{reference}/delivery/confirmation")
  @ResponseStatus(HttpStatus.CREATED)
  DeliveryView confirm(Actor actor, @PathVariable String reference, @RequestBody ConfirmationForm form) {
    return DeliveryView.of(confirm.confirm(actor, new Reference(reference), form.by(), form.note(), form.code()));
  }
}
