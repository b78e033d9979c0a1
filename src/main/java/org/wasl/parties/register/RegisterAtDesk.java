package org.wasl.parties.register;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.parties.PartyId;
import org.wasl.parties.duplicates.LookAlike;
import org.wasl.parties.duplicates.WhoLooksLike;

/**
 * Registers someone who stands before the officer: not before those who are likely the same were shown (P-6.2). Refusals:
 * those of {@link RegisterParty}, then 409 {@code look-alikes-unseen}; nothing was made then.
 */
@Component
class RegisterAtDesk {

  private final RegisterParty registerParty;
  private final WhoLooksLike whoLooksLike;

  RegisterAtDesk(RegisterParty registerParty, WhoLooksLike whoLooksLike) {
    this.registerParty = registerParty;
    this.whoLooksLike = whoLooksLike;
  }

  /**
   * Who was registered.
   *
   * @param shown who was on the officer's page
   */
  @Transactional
  NewParty register(Actor actor, PartyForm form, Set<PartyId> shown) {
    NewParty fresh = registerParty.register(actor, form);
    Set<PartyId> settled = new HashSet<>(shown);
    settled.addAll(fresh.distinctFrom());
    settled.add(fresh.party().id());
    if (whoLooksLike.find(actor, fresh.asNewcomer(), settled).stream().anyMatch(LookAlike::likely)) {
      throw Refused.conflict("look-alikes-unseen");
    }
    return fresh;
  }
}
