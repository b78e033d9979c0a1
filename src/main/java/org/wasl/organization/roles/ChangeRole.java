package org.wasl.organization.roles;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Gathered;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Refused;
import org.wasl.organization.OrganizationPermissions;
import org.wasl.organization.admin.Lockout;
import org.wasl.organization.admin.Subjects;
import org.wasl.organization.signin.Sessions;
import org.wasl.web.Texts;

/** Changes what a role may do, with a reason; it holds for open sessions within a second. */
@Component
class ChangeRole {

  private final RoleStore store;
  private final Lockout lockout;
  private final Sessions sessions;
  private final Journal journal;
  private final List<String> known;

  ChangeRole(RoleStore store, Lockout lockout, Sessions sessions, Journal journal, Texts texts) {
    this.store = store;
    this.lockout = lockout;
    this.sessions = sessions;
    this.journal = journal;
    this.known = texts.namesUnder("permission.");
  }

  /** Every permission of every module, by code; each has a text, which a test shows. */
  List<String> permissions() {
    return known;
  }

  /**
   * Refused with {@code permission-unknown}, without a reason, as stale, or with {@code admin-locked-out}. The journal
   * names what was added and taken.
   */
  @Transactional
  public void change(Actor actor, String code, Collection<String> permissions, int version, @Nullable String reason) {
    actor.must(OrganizationPermissions.ADMINISTER);
    RoleRow before = store.find(actor, code).orElseThrow(Refused::absent);
    Gathered gathered = new Gathered();
    gathered.at("permissions", () -> known(permissions));
    String why = gathered.at("reason", () -> CleanText.requiredLine("reason", reason, 500));
    gathered.orRefuse();
    store.keep(code, Set.copyOf(permissions), version);
    lockout.refuseIfOf(actor);
    journal.record(actor, Entry.of("organization.role-changed", "role", Subjects.of("role", code)).on(code)
        .because(why).saying(told(before.permissions(), permissions)));
    sessions.forget();
  }

  private Collection<String> known(Collection<String> permissions) {
    if (!known.containsAll(permissions)) {
      throw new InvalidValue("permission-unknown");
    }
    return permissions;
  }

  private static String told(Set<String> before, Collection<String> after) {
    Set<String> added = new TreeSet<>(after);
    added.removeAll(before);
    Set<String> taken = new TreeSet<>(before);
    taken.removeAll(after);
    return "+ " + String.join(", ", added) + " − " + String.join(", ", taken);
  }
}
