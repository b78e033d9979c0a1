package org.wasl.organization.staff;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.organization.OrganizationPermissions;
import org.wasl.organization.signin.PasswordRules;
import org.wasl.organization.signin.Sessions;

/** Gives someone who forgot it a new password, good for one sign-in; all their sessions end. */
@Component
class GivePassword {

  private final StaffStore store;
  private final PasswordEncoder passwords;
  private final Sessions sessions;
  private final Journal journal;

  GivePassword(StaffStore store, PasswordEncoder passwords, Sessions sessions, Journal journal) {
    this.store = store;
    this.passwords = passwords;
    this.sessions = sessions;
    this.journal = journal;
  }

  /** Refused by {@link PasswordRules} or as stale; one's own is changed elsewhere: {@code password-own}. */
  @Transactional
  public void give(Actor actor, String username, @Nullable String typed, int version) {
    actor.must(OrganizationPermissions.ADMINISTER);
    StaffRow row = store.find(actor, username).orElseThrow(Refused::absent);
    if (row.id().equals(actor.id())) {
      throw Refused.rule("password-own");
    }
    String password = Objects.requireNonNullElse(typed, "");
    Refused.unlessEmpty(PasswordRules.refusals("password", password, username));
    store.givePassword(row.id(), passwords.encode(password), version);
    sessions.closeAll(row.id());
    journal.record(actor, Entry.of("organization.password-given", "staff", row.id().value()).on(username));
  }
}
