package org.wasl.delivery.handover;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was handed over, as it was sent.
 *
 * @param description what it was, in words; needed
 * @param quantity pieces; null where it is not counted
 * @param amount riyals, at most two decimals; null where no money is in it
 * @param partial whether the rest is to follow
 */
public record DeliverCommand(
    @Nullable String description, @Nullable Integer quantity, @Nullable BigDecimal amount,
    boolean partial) {

  /** The whole of what is given. */
  public DeliverCommand(@Nullable String description, @Nullable Integer quantity, @Nullable BigDecimal amount) {
    this(description, quantity, amount, false);
  }
}
