package org.wasl.requests.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the manager wrote; amounts in riyals. */
public record DecisionCommand(
    @Nullable String outcome, @Nullable String reason, @Nullable String alternative, @Nullable LocalDate promised,
    List<String> fields, List<GrantForm> grants) {

  /** One thing to grant. */
  public record GrantForm(
      @Nullable String description, @Nullable BigDecimal amount, @Nullable Integer quantity, @Nullable String unit) {}
}
