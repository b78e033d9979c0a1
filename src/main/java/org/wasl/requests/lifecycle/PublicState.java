package org.wasl.requests.lifecycle;

import org.wasl.kernel.Coded;

/** The few states a person reads of her own request (domain §8). */
public enum PublicState implements Coded {
  RECEIVED, STUDYING, ANSWERED, SERVED, CANCELLED, APPEAL;

  @Override
  public String code() {
    return Coded.codeOf(this);
  }
}
