package org.wasl.parties.household;

import org.wasl.kernel.Refused;
import org.wasl.parties.PartyId;

/** A person chosen on a page. */
final class Named {

  private Named() {}

  /** The id chosen; 422 {@code choose-person} at the field when none was. */
  static PartyId of(String id, String field) {
    if (id.isBlank()) {
      throw Refused.field(field, "choose-person");
    }
    return PartyId.of(id);
  }
}
