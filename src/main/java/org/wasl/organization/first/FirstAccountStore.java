package org.wasl.organization.first;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Uuid7;
import org.wasl.organization.OrganizationPermissions;

/** The account that nobody has made: found or opened in the caller's transaction. */
@Component
class FirstAccountStore {

  static final String USERNAME = "admin";
  /** Where the cast of a demo holds the name. */
  private static final String OTHER_USERNAME = "administrator";

  private final JdbcClient jdbc;
  private final PasswordEncoder passwords;
  private final Journal journal;
  private final Clock clock;

  FirstAccountStore(JdbcClient jdbc, PasswordEncoder passwords, Journal journal, Clock clock) {
    this.jdbc = jdbc;
    this.passwords = passwords;
    this.journal = journal;
    this.clock = clock;
  }

  /** Whether someone at work, not of the cast, may administer and knows a password of his own. */
  boolean isAdministered() {
    return jdbc.sql("""
            select exists (
              select 1
                from staff s
                join staff_role r on r.staff = s.id
                join role_permission p on p.role = r.role
               where s.active and not s.demo and not s.must_change_password and p.permission = :administer)""")
        .param("administer", OrganizationPermissions.ADMINISTER.code()).query(Boolean.class).single();
  }

  /** Opens the account, or gives it this password where it waits unused; returns its user name. */
  String open(String password, boolean once) {
    String username = isOfCast(USERNAME) ? OTHER_USERNAME : USERNAME;
    UUID id = jdbc.sql("""
            insert into staff (id, username, name_ar, name_en, sex, branch, department, password_hash,
                               must_change_password, created_at)
            values (:id, :username, 'مدير النظام', 'System Administrator', 'male',
                    (select code from branch order by seat desc, position limit 1), 'systems', :hash, :once, :now)
            on conflict (username) do update
               set password_hash = excluded.password_hash, must_change_password = excluded.must_change_password,
                   active = true, version = staff.version + 1
            returning id""")
        .param("id", Uuid7.next()).param("username", username).param("hash", passwords.encode(password))
        .param("once", once).param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(UUID.class).single();
    jdbc.sql("insert into staff_role (staff, role) values (:staff, 'admin') on conflict do nothing")
        .param("staff", id).update();
    journal.record(Journal.SYSTEM, Entry.of("organization.first-administrator", "staff", id).on(username));
    return username;
  }

  private boolean isOfCast(String username) {
    return jdbc.sql("select exists (select 1 from staff where username = :username and demo)")
        .param("username", username).query(Boolean.class).single();
  }
}
