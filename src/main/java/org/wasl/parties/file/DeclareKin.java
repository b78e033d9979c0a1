package org.wasl.parties.file;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.StaffId;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.Relation;
import org.wasl.parties.record.KinStore;

/**
 * Records what a party is to a member of staff ({@link Relation#SELF} for their own file), so that nobody decides on
 * kin. Anyone who opens a file may declare their own kinship; for a colleague a permission is needed. Refusals: those
 * of opening the file.
 */
@Component
class DeclareKin {

  private final Parties parties;
  private final KinStore kin;
  private final Journal journal;
  private final Clock clock;

  DeclareKin(Parties parties, KinStore kin, Journal journal, Clock clock) {
    this.parties = parties;
    this.kin = kin;
    this.journal = journal;
    this.clock = clock;
  }

  /** Keeps the relation, in place of what was declared before. */
  @Transactional
  void declare(Actor actor, PartyId id, StaffId staff, Relation relation) {
    if (!staff.equals(actor.id())) {
      actor.must(PartyPermissions.DECLARE_KIN);
    }
    parties.mustSee(actor, id);
    kin.declare(staff, id, relation, clock.instant());
    journal.record(actor, Entry.of("parties.kin-declared", "party", id.value()).saying(relation.code()));
  }
}
