package org.wasl.delivery;

import org.wasl.kernel.Permission;

/**
 * What may be done with deliveries; which role holds it is data. The lifecycle of a request names the
 * same codes.
 */
public final class DeliveryPermissions {

  /** Hands the service over. */
  public static final Permission DELIVER = new Permission("delivery.deliver");
  /** Says that it arrived, and how that is known. */
  public static final Permission CONFIRM = new Permission("delivery.confirm");

  private DeliveryPermissions() {}
}
