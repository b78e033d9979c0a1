package org.wasl.parties.household;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.kernel.Actor;
import org.wasl.kernel.IdentityNumber;
import org.wasl.kernel.Refused;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.record.IdentityStore;

/**
 * Whose an identity number is, for tying files together on pages: whoever types it has the document before them.
 * Refusals at the field {@code number}: {@code nobody-has-number}, and those of a number that cannot be one.
 */
@Component
public class NumberHolder {

  private final IdentityStore identities;

  NumberHolder(IdentityStore identities) {
    this.identities = identities;
  }

  /** The holder of a national identity number or an iqama, in any digits. */
  @Transactional(readOnly = true)
  public PartyId holder(Actor actor, String number) {
    actor.must(PartyPermissions.FIND);
    String type = number.strip().startsWith("2") || number.strip().startsWith("٢") ? "iqama" : "national-id";
    return identities.holders(IdentityNumber.of(type, number).number()).stream().findFirst()
        .orElseThrow(() -> Refused.field("number", "nobody-has-number"));
  }
}
