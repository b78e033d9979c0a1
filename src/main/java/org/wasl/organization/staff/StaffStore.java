package org.wasl.organization.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Mobile;
import org.wasl.kernel.Refused;
import org.wasl.kernel.StaffId;
import org.wasl.organization.OrganizationPermissions;

/** Tables {@code staff} and {@code staff_role}; passwords come in as hashes and never go out. */
@Component
class StaffStore {

  private static final String ROW = """
      select s.id, s.username, s.name_ar, s.name_en, s.sex, s.branch, s.department, s.mobile, s.active, s.version,
             array(select role from staff_role where staff = s.id order by role) as roles
        from staff s
        join branch b on b.code = s.branch
      """;

  private final JdbcClient jdbc;

  StaffStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Everyone: those at work first, then by branch and name. */
  List<StaffRow> all(Actor actor) {
    actor.must(OrganizationPermissions.ADMINISTER);
    return jdbc.sql(ROW + " order by s.active desc, b.position, s.name_ar, s.id")
        .query((row, n) -> staff(row)).list();
  }

  /** One by user name, also one who left. */
  Optional<StaffRow> find(Actor actor, String username) {
    actor.must(OrganizationPermissions.ADMINISTER);
    return jdbc.sql(ROW + " where s.username = :username").param("username", username)
        .query((row, n) -> staff(row)).optional();
  }

  /** Departments and roles in the order they are offered. */
  Choices choices(Actor actor) {
    actor.must(OrganizationPermissions.ADMINISTER);
    return new Choices(named("select code, name_ar, name_en from department order by name_ar, code"),
        named("select code, name_ar, name_en from role order by name_ar, code"));
  }

  private List<Named> named(String sql) {
    return jdbc.sql(sql).query((row, n) ->
        new Named(row.getString("code"), row.getString("name_ar"), row.getString("name_en"))).list();
  }

  /** A new account, its password to be changed at first sign-in; {@code username-taken} when the name is not free. */
  void add(StaffId id, String username, Person person, String hash, Instant now) {
    int added = jdbc.sql("""
            insert into staff (id, username, name_ar, name_en, sex, branch, department, mobile,
                               password_hash, must_change_password, created_at)
            values (:id, :username, :nameAr, :nameEn, :sex, :branch, :department, :mobile, :hash, true, :now)
            on conflict (username) do nothing""")
        .param("id", id.value()).param("username", username)
        .param("nameAr", person.nameAr()).param("nameEn", person.nameEn()).param("sex", person.sex().code())
        .param("branch", person.branch()).param("department", person.department())
        .param("mobile", person.mobile() == null ? null : person.mobile().e164())
        .param("hash", hash).param("now", now.atOffset(ZoneOffset.UTC))
        .update();
    if (added == 0) {
      throw Refused.field("username", "username-taken");
    }
    keepRoles(id, person.roles());
  }

  /** Changes all but user name and password; {@code stale-record} when someone was faster. */
  void change(StaffId id, Person person, int version) {
    int changed = jdbc.sql("""
            update staff
               set name_ar = :nameAr, name_en = :nameEn, sex = :sex, branch = :branch, department = :department,
                   mobile = :mobile, version = version + 1
             where id = :id and version = :version""")
        .param("nameAr", person.nameAr()).param("nameEn", person.nameEn()).param("sex", person.sex().code())
        .param("branch", person.branch()).param("department", person.department())
        .param("mobile", person.mobile() == null ? null : person.mobile().e164())
        .param("id", id.value()).param("version", version)
        .update();
    staleUnlessOne(changed);
    keepRoles(id, person.roles());
  }

  private void keepRoles(StaffId id, Set<String> roles) {
    jdbc.sql("delete from staff_role where staff = :id").param("id", id.value()).update();
    jdbc.sql("insert into staff_role (staff, role) select :id, code from role where code = any(:roles)")
        .param("id", id.value()).param("roles", roles.toArray(String[]::new)).update();
  }

  /** Lets someone leave or return; {@code stale-record} when someone was faster. */
  void setActive(StaffId id, boolean active, int version) {
    staleUnlessOne(jdbc.sql("""
            update staff set active = :active, version = version + 1 where id = :id and version = :version""")
        .param("active", active).param("id", id.value()).param("version", version).update());
  }

  /** Gives a password that has to be changed; {@code stale-record} when someone was faster. */
  void givePassword(StaffId id, String hash, int version) {
    staleUnlessOne(jdbc.sql("""
            update staff set password_hash = :hash, must_change_password = true, version = version + 1
             where id = :id and version = :version""")
        .param("hash", hash).param("id", id.value()).param("version", version).update());
  }

  private static void staleUnlessOne(int rows) {
    if (rows != 1) {
      throw Refused.stale();
    }
  }

  private static @Nullable Mobile mobile(ResultSet row) throws SQLException {
    String kept = row.getString("mobile");
    return kept == null ? null : new Mobile(kept);
  }

  private static StaffRow staff(ResultSet row) throws SQLException {
    return new StaffRow(new StaffId(row.getObject("id", UUID.class)), row.getString("username"),
        row.getString("name_ar"), row.getString("name_en"), row.getString("sex"), row.getString("branch"),
        row.getString("department"), mobile(row), List.of((String[]) row.getArray("roles").getArray()),
        row.getBoolean("active"), row.getInt("version"));
  }
}
