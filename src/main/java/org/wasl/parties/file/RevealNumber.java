package org.wasl.parties.file;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.IdentityNumber;
import org.wasl.kernel.Mobile;
import org.wasl.kernel.Refused;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.record.IdentityStore;

/**
 * Shows a masked number whole, to one reader, once, for a reason that the journal keeps. Pages only: the answers of
 * the API are stored for repetition, and a whole number must not be. Refusals: those of opening the file and of
 * {@link GiveReason}, {@code reveal-unknown}, {@code nothing-to-reveal}.
 */
@Component
class RevealNumber {

  private final Parties parties;
  private final IdentityStore identities;
  private final Journal journal;

  RevealNumber(Parties parties, IdentityStore identities, Journal journal) {
    this.parties = parties;
    this.identities = identities;
    this.journal = journal;
  }

  /**
   * The number.
   *
   * @param what {@code identity} or {@code mobile}
   */
  @Transactional
  String reveal(Actor actor, PartyId id, String what, @Nullable String reason) {
    actor.must(PartyPermissions.REVEAL);
    parties.mustSee(actor, id);
    String why = GiveReason.clear(reason);
    String number = switch (what) {
      case "identity" -> identities.of(id).map(IdentityNumber::number).orElse(null);
      case "mobile" -> mobile(id);
      default -> throw Refused.rule("reveal-unknown");
    };
    if (number == null) {
      throw Refused.rule("nothing-to-reveal");
    }
    journal.record(actor, Entry.of("parties.revealed-" + what, "party", id.value()).because(why));
    return number;
  }

  private @Nullable String mobile(PartyId id) {
    Mobile mobile = parties.contact(id).mobile();
    return mobile == null ? null : mobile.display();
  }
}
