package org.wasl.delivery.handover;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Refusal;
import org.wasl.requests.Grants.Granted;

/**
 * What was granted beside what was given of it before.
 *
 * @param givenAmount halalas given since the decision
 * @param givenQuantity pieces given since the decision
 */
public record Balance(Granted granted, long givenAmount, int givenQuantity) {

  /** Nothing may be given beyond the grant: {@code delivery-over-amount}, {@code delivery-over-quantity}. */
  List<Refusal> refusals(Handover handover) {
    List<Refusal> refusals = new ArrayList<>();
    Long money = restAmount();
    if (money != null && handover.amount() != null && handover.amount().minor() > money) {
      refusals.add(Refusal.at("amount", "delivery-over-amount", riyals(money + givenAmount), riyals(money)));
    }
    Integer pieces = restQuantity();
    if (pieces != null && handover.quantity() != null && handover.quantity() > pieces) {
      refusals.add(Refusal.at("quantity", "delivery-over-quantity", pieces + givenQuantity, pieces));
    }
    return refusals;
  }

  /** Whether something measured is still to be given once this was. */
  boolean leavesSomething(Handover handover) {
    Long money = restAmount();
    Integer pieces = restQuantity();
    return money != null && handover.amount() != null && handover.amount().minor() < money
        || pieces != null && handover.quantity() != null && handover.quantity() < pieces;
  }

  /** Halalas not given yet; null where no money was granted. */
  public @Nullable Long restAmount() {
    return granted.amount() == null ? null : granted.amount() - givenAmount;
  }

  /** Pieces not given yet; null where none were granted. */
  public @Nullable Integer restQuantity() {
    return granted.quantity() == null ? null : granted.quantity() - givenQuantity;
  }

  /** Whether there is anything to measure against. */
  public boolean isMeasured() {
    return granted.amount() != null || granted.quantity() != null;
  }

  private static String riyals(long minor) {
    return BigDecimal.valueOf(minor, 2).stripTrailingZeros().toPlainString();
  }
}
