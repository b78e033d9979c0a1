package org.wasl.organization.roles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.organization.OrganizationPermissions;

/** Tables {@code role} and {@code role_permission}. */
@Component
class RoleStore {

  private static final String ROW = """
      select r.code, r.name_ar, r.name_en, r.version,
             array(select permission from role_permission where role = r.code order by permission) as permissions,
             (select count(*) from staff_role h join staff s on s.id = h.staff and s.active
               where h.role = r.code) as holders
        from role r
      """;

  private final JdbcClient jdbc;

  RoleStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All roles, by code. */
  List<RoleRow> all(Actor actor) {
    actor.must(OrganizationPermissions.ADMINISTER);
    return jdbc.sql(ROW + " order by r.code").query((row, n) -> role(row)).list();
  }

  /** One by code. */
  Optional<RoleRow> find(Actor actor, String code) {
    actor.must(OrganizationPermissions.ADMINISTER);
    return jdbc.sql(ROW + " where r.code = :code").param("code", code).query((row, n) -> role(row)).optional();
  }

  /** Makes these the role's permissions, no more and no fewer; {@code stale-record} when someone was faster. */
  void keep(String role, Set<String> permissions, int version) {
    int kept = jdbc.sql("update role set version = version + 1 where code = :role and version = :version")
        .param("role", role).param("version", version).update();
    if (kept == 0) {
      throw Refused.stale();
    }
    jdbc.sql("delete from role_permission where role = :role").param("role", role).update();
    permissions.stream().sorted().forEach(permission ->
        jdbc.sql("insert into role_permission (role, permission) values (:role, :permission)")
            .param("role", role).param("permission", permission).update());
  }

  private static RoleRow role(ResultSet row) throws SQLException {
    return new RoleRow(row.getString("code"), row.getString("name_ar"), row.getString("name_en"),
        Set.of((String[]) row.getArray("permissions").getArray()), row.getInt("holders"), row.getInt("version"));
  }
}
