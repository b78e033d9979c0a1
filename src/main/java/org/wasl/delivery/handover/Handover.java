package org.wasl.delivery.handover;

import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Money;

/** What was handed over, found to be well said. */
record Handover(String description, @Nullable Integer quantity, @Nullable Money amount, boolean partial) {}
