package org.wasl.organization.staff;

import java.time.Clock;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Gathered;
import org.wasl.kernel.StaffId;
import org.wasl.kernel.Uuid7;
import org.wasl.organization.Branches;
import org.wasl.organization.OrganizationPermissions;
import org.wasl.organization.signin.PasswordRules;

/** Opens an account for a new member of staff. The password given holds until the first sign-in. */
@Component
class AddStaff {

  private final StaffStore store;
  private final Branches branches;
  private final PasswordEncoder passwords;
  private final Journal journal;
  private final Clock clock;

  AddStaff(StaffStore store, Branches branches, PasswordEncoder passwords, Journal journal, Clock clock) {
    this.store = store;
    this.branches = branches;
    this.passwords = passwords;
    this.journal = journal;
    this.clock = clock;
  }

  /** The user name as kept. Refused by {@link StaffRules}, {@link PasswordRules}, or {@code username-taken}. */
  @Transactional
  public String add(Actor actor, StaffForm form) {
    actor.must(OrganizationPermissions.ADMINISTER);
    Gathered gathered = new Gathered();
    String username = gathered.at("username", () -> StaffRules.username(form.username()));
    Person person = StaffRules.read(form, branches.all(), store.choices(actor), gathered);
    String password = Objects.requireNonNullElse(form.password(), "");
    PasswordRules.refusals("password", password, Objects.requireNonNullElse(username, "")).forEach(gathered::add);
    gathered.orRefuse();
    StaffId id = new StaffId(Uuid7.next());
    store.add(id, Objects.requireNonNull(username), Objects.requireNonNull(person), passwords.encode(password),
        clock.instant());
    journal.record(actor, Entry.of("organization.staff-added", "staff", id.value()).on(username)
        .saying(String.join(", ", person.roles().stream().sorted().toList()) + " · " + person.branch()));
    return username;
  }
}
