package org.wasl.organization;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.wasl.kernel.Actor;
import org.wasl.kernel.StaffId;
import org.wasl.kernel.Uuid7;

/** Members of staff that tests put into the database, under names of their own. */
public final class Hired {

  public static final String PASSWORD = "correct horse battery";
  private static final String HASH = new BCryptPasswordEncoder(4).encode(PASSWORD);

  private Hired() {}

  /** Hires someone in a role and branch; the user name must be free. */
  public static StaffId hire(JdbcClient jdbc, String username, String role, String branch) {
    StaffId id = new StaffId(Uuid7.next());
    jdbc.sql("""
            insert into staff (id, username, name_ar, name_en, sex, branch, department, password_hash, created_at)
            values (:id, :username, 'سمية العطوي', 'Sumayya Al-Atawi', 'female', :branch, 'relations', :hash, :now)""")
        .param("id", id.value()).param("username", username).param("branch", branch).param("hash", HASH)
        .param("now", Instant.parse("2026-11-22T05:00:00Z").atOffset(ZoneOffset.UTC))
        .update();
    jdbc.sql("insert into staff_role (staff, role) values (:id, :role)")
        .param("id", id.value()).param("role", role).update();
    return id;
  }

  /** Signs a call in as that person. */
  public static RequestPostProcessor as(Actor actor) {
    return authentication(UsernamePasswordAuthenticationToken.authenticated(actor, null, List.of()));
  }
}
