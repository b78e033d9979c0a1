package org.wasl.requests.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasl.catalogue.CopyRule;
import org.wasl.catalogue.ItemKind;
import org.wasl.catalogue.RequiredItem;
import org.wasl.kernel.Refusal;

/** Whether a paper may be handed in as a copy, or must be (P-6.2; PDPL R31). */
final class CopyRules {

  private CopyRules() {}

  /** {@code copy-not-kept} or {@code copy-required} at {@code at}; null when it may be handed in so. */
  static @Nullable Refusal refusal(String at, RequiredItem item, @Nullable UUID file) {
    if (item.kind() != ItemKind.DOCUMENT) {
      return null;
    }
    if (item.copy() == CopyRule.NEVER && file != null) {
      return Refusal.at(at, "copy-not-kept");
    }
    return item.copy() == CopyRule.REQUIRED && file == null ? Refusal.at(at, "copy-required") : null;
  }
}
