package org.wasl.catalogue.edit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.catalogue.ServiceVersion;
import org.wasl.kernel.Refusal;

/** Whether a draft may become the current edition; every reason against it, none when it may. */
final class PublishRules {

  private PublishRules() {}

  /**
   * An edition says on what conditions and asks for something that must be there (P-2.1); differs from the
   * current one; keeps no copy of an identity paper without naming what requires it (PDPL R31).
   *
   * @param current null for the first edition of a service
   * @param copiesIdentity whether it would keep a copy of an identity paper without naming what requires it
   */
  static List<Refusal> refusals(
      ServiceVersion draft, @Nullable ServiceVersion current, boolean copiesIdentity) {
    List<Refusal> refusals = new ArrayList<>();
    if (draft.conditions().isEmpty()) {
      refusals.add(Refusal.of("edition-without-conditions"));
    }
    if (draft.mandatoryItems().isEmpty()) {
      refusals.add(Refusal.of("edition-asks-nothing"));
    }
    if (current != null && Changes.between(current, draft).isEmpty()) {
      refusals.add(Refusal.of("edition-unchanged"));
    }
    if (copiesIdentity) {
      refusals.add(Refusal.of("identity-copy-without-basis"));
    }
    return refusals;
  }
}
