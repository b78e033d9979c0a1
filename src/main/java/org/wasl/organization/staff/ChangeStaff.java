package org.wasl.organization.staff;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Gathered;
import org.wasl.kernel.Refused;
import org.wasl.organization.Branches;
import org.wasl.organization.OrganizationPermissions;
import org.wasl.organization.admin.Lockout;
import org.wasl.organization.signin.Sessions;

/** Changes a member of staff: names, branch, department, roles. It holds for their open sessions within a second. */
@Component
class ChangeStaff {

  private final StaffStore store;
  private final Branches branches;
  private final Lockout lockout;
  private final Sessions sessions;
  private final Journal journal;

  ChangeStaff(StaffStore store, Branches branches, Lockout lockout, Sessions sessions, Journal journal) {
    this.store = store;
    this.branches = branches;
    this.lockout = lockout;
    this.sessions = sessions;
    this.journal = journal;
  }

  /** Refused by {@link StaffRules}, as stale, or with {@code admin-locked-out}. */
  @Transactional
  public void change(Actor actor, String username, StaffForm form) {
    actor.must(OrganizationPermissions.ADMINISTER);
    StaffRow before = store.find(actor, username).orElseThrow(Refused::absent);
    Gathered gathered = new Gathered();
    Person person = StaffRules.read(form, branches.all(), store.choices(actor), gathered);
    gathered.orRefuse();
    store.change(before.id(), Objects.requireNonNull(person), form.version());
    lockout.refuseIfOf(actor);
    journal.record(actor, Entry.of("organization.staff-changed", "staff", before.id().value()).on(username)
        .saying(told(before, person)));
    sessions.forget();
  }

  /** What of it decides what someone may do and see: roles and branch, before and after. */
  private static String told(StaffRow before, Person after) {
    List<String> roles = after.roles().stream().sorted().toList();
    return String.join(", ", before.roles()) + " · " + before.branch() + " → "
        + String.join(", ", roles) + " · " + after.branch();
  }
}
