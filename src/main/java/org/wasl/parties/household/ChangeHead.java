package org.wasl.parties.household;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.file.GiveReason;

/**
 * Makes another member the head of the household; what the others are to the new head is worked out
 * ({@link RelationToNewHead}) and can be corrected. Refusals: those of opening either file; {@code household-none},
 * {@code not-in-household}, {@code head-already}, a missing reason, 409 {@code stale-record}.
 */
@Component
class ChangeHead {

  private final Parties parties;
  private final Families families;

  ChangeHead(Parties parties, Families families) {
    this.parties = parties;
    this.families = families;
  }

  /** {@code head} heads the household of {@code id} from now on. */
  @Transactional
  void change(Actor actor, PartyId id, PartyId head, @Nullable String reason, @Nullable String seen) {
    actor.must(PartyPermissions.EDIT);
    parties.mustSee(actor, id);
    parties.mustSee(actor, head);
    String why = GiveReason.clear(reason);
    Family before = families.hold(id, seen);
    PartyId kept = parties.kept(head);
    if (before.member(kept, "head").isHead()) {
      throw Refused.field("head", "head-already");
    }
    families.crown(before, before.household(), before.members(), kept);
    families.tell(actor, before.members(),
        each -> Entry.of("parties.household-head-changed", "party", each).because(why));
  }
}
