package org.wasl.parties.file;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.kernel.StaffId;
import org.wasl.organization.StaffDirectory;
import org.wasl.organization.StaffMember;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.Relation;
import org.wasl.parties.record.Kin;
import org.wasl.parties.record.KinStore;

/**
 * Records what a party is to a member of staff ({@link Relation#SELF} for their own file), so that nobody decides on
 * kin. Anyone who opens a file may declare their own kinship; for a colleague a permission is needed. Refusals: those
 * of opening the file, {@code relation-unknown} for the head of a household, {@code kin-self-twice}.
 */
@Component
class DeclareKin {

  private final Parties parties;
  private final KinStore kin;
  private final StaffDirectory staff;
  private final Journal journal;
  private final Clock clock;

  DeclareKin(Parties parties, KinStore kin, StaffDirectory staff, Journal journal, Clock clock) {
    this.parties = parties;
    this.kin = kin;
    this.staff = staff;
    this.journal = journal;
    this.clock = clock;
  }

  /** Who is known to be kin: everyone to whom may record it, only oneself to others. The reader has the file open. */
  @Transactional(readOnly = true)
  List<Kin> of(Actor actor, PartyId id) {
    parties.mustSee(actor, id);
    boolean all = actor.may(PartyPermissions.DECLARE_KIN);
    return kin.of(id).stream().filter(each -> all || each.staff().equals(actor.id())).toList();
  }

  /** The colleague of an id as sent; {@code colleague-unknown} (field {@code staff}) when nobody at work has it. */
  StaffId colleague(@Nullable String id) {
    return staff.all().stream().map(StaffMember::id).filter(each -> each.value().toString().equals(id)).findFirst()
        .orElseThrow(() -> Refused.field("staff", "colleague-unknown"));
  }

  /** Keeps the relation, in place of what was declared before. */
  @Transactional
  void declare(Actor actor, PartyId id, StaffId staff, Relation relation) {
    if (!staff.equals(actor.id())) {
      actor.must(PartyPermissions.DECLARE_KIN);
    }
    parties.mustSee(actor, id);
    if (relation == Relation.HEAD) {
      throw Refused.field("relation", "relation-unknown");
    }
    kin.declare(staff, id, relation, clock.instant());
    journal.record(actor, Entry.of("parties.kin-declared", "party", id.value()).saying(relation.code()));
  }
}
