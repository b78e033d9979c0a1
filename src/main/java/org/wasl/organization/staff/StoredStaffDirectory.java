package org.wasl.organization.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Mobile;
import org.wasl.kernel.Sex;
import org.wasl.kernel.StaffId;
import org.wasl.organization.StaffDirectory;
import org.wasl.organization.StaffMember;

/** The directory read from {@code v_staff}. */
@Component
class StoredStaffDirectory implements StaffDirectory {

  private final JdbcClient jdbc;

  StoredStaffDirectory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<StaffMember> find(StaffId id) {
    return jdbc.sql("""
            select id, username, name_ar, name_en, sex, branch, department
              from v_staff
             where id = :id""")
        .param("id", id.value())
        .query((row, n) -> member(row)).optional();
  }

  @Override
  public List<StaffMember> all() {
    return jdbc.sql("""
            select s.id, s.username, s.name_ar, s.name_en, s.sex, s.branch, s.department
              from v_staff s
              join v_branch b on b.code = s.branch
             where s.active
             order by b.position, s.name_ar, s.id""")
        .query((row, n) -> member(row)).list();
  }

  @Override
  public Optional<Mobile> mobile(StaffId id) {
    return jdbc.sql("select mobile from staff where id = :id and active and mobile is not null")
        .param("id", id.value()).query(String.class).optional().map(Mobile::new);
  }

  @Override
  public List<StaffMember> withRole(String role, @Nullable String branch) {
    return jdbc.sql("""
            select s.id, s.username, s.name_ar, s.name_en, s.sex, s.branch, s.department
              from v_staff s
              join staff_role r on r.staff = s.id and r.role = :role
              join v_branch b on b.code = s.branch
             where s.active and (:branch::text is null or s.branch = :branch)
             order by b.position, s.name_ar, s.id""")
        .param("role", role).param("branch", branch)
        .query((row, n) -> member(row)).list();
  }

  private static StaffMember member(ResultSet row) throws SQLException {
    return new StaffMember(new StaffId(row.getObject("id", UUID.class)), row.getString("username"),
        row.getString("name_ar"), row.getString("name_en"), Sex.of(row.getString("sex")),
        row.getString("branch"), row.getString("department"));
  }
}
