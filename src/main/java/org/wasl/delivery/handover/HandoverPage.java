package org.wasl.delivery.handover;

import java.util.List;
import org.wasl.kernel.Refusal;

/**
 * The page of a delivery: what was handed over, and the form for what comes next.
 *
 * @param status of the request, the contract's code
 * @param balance what was granted, and given of it
 * @param deliveries newest first
 * @param typed what was sent and refused; empty texts at first
 */
public record HandoverPage(
    String reference, String status, Balance balance, List<Delivery> deliveries, Typed typed,
    List<Refusal> refusals) {

  /** The fields of both forms as typed. */
  public record Typed(String description, String quantity, String amount, boolean partial, String by, String note,
      String code) {

    static final Typed NOTHING = new Typed("", "", "", false, "", "", "");
  }

  /** Whether the service may be handed over now. */
  public boolean canDeliver() {
    return List.of("approved", "partially-approved", "in-delivery").contains(status);
  }

  /** Whether its arrival may be confirmed now. */
  public boolean canConfirm() {
    return status.equals("delivered");
  }
}
