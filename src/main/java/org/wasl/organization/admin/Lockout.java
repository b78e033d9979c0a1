package org.wasl.organization.admin;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.organization.OrganizationPermissions;

/** Nobody who administers shuts the door behind himself: so there is always one who may open it again. */
@Component
public class Lockout {

  private final JdbcClient jdbc;

  Lockout(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Called last, in the transaction that changed roles or people: refuses with {@code admin-locked-out} when the one
   * who acts could not administer any more, and with it everything the transaction did.
   */
  public void refuseIfOf(Actor actor) {
    boolean still = jdbc.sql("""
            select exists (
              select 1
                from staff s
                join staff_role r on r.staff = s.id
                join role_permission p on p.role = r.role
               where s.id = :staff and s.active and p.permission = :administer)""")
        .param("staff", actor.id().value()).param("administer", OrganizationPermissions.ADMINISTER.code())
        .query(Boolean.class).single();
    if (!still) {
      throw Refused.rule("admin-locked-out");
    }
  }
}
