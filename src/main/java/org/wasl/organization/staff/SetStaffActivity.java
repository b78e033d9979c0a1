package org.wasl.organization.staff;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Gathered;
import org.wasl.kernel.Refused;
import org.wasl.organization.OrganizationPermissions;
import org.wasl.organization.admin.Lockout;
import org.wasl.organization.signin.Sessions;

/** Closes the account of one who leaves, ending every session, or opens it again. Nothing of theirs is deleted. */
@Component
class SetStaffActivity {

  private final StaffStore store;
  private final Lockout lockout;
  private final Sessions sessions;
  private final Journal journal;

  SetStaffActivity(StaffStore store, Lockout lockout, Sessions sessions, Journal journal) {
    this.store = store;
    this.lockout = lockout;
    this.sessions = sessions;
    this.journal = journal;
  }

  /** Refused without a reason, as stale, or with {@code admin-locked-out}. */
  @Transactional
  public void set(Actor actor, String username, boolean active, int version, @Nullable String reason) {
    actor.must(OrganizationPermissions.ADMINISTER);
    StaffRow before = store.find(actor, username).orElseThrow(Refused::absent);
    Gathered gathered = new Gathered();
    String why = gathered.at("reason", () -> CleanText.requiredLine("reason", reason, 500));
    gathered.orRefuse();
    store.setActive(before.id(), active, version);
    lockout.refuseIfOf(actor);
    sessions.closeAll(before.id());
    String what = active ? "organization.staff-opened" : "organization.staff-closed";
    journal.record(actor, Entry.of(what, "staff", before.id().value()).on(username).because(why));
  }
}
