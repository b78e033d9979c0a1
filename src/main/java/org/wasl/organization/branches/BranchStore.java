package org.wasl.organization.branches;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.organization.OrganizationPermissions;

/** Table {@code branch} for administration. */
@Component
class BranchStore {

  private final JdbcClient jdbc;

  BranchStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All, the seat first. */
  List<BranchRow> all(Actor actor) {
    actor.must(OrganizationPermissions.ADMINISTER);
    return jdbc.sql("""
            select code, name_ar, name_en, governorate, phone, seat, version
              from branch
             order by seat desc, position, code""")
        .query((row, n) -> branch(row)).list();
  }

  /** One by code. */
  Optional<BranchRow> find(Actor actor, String code) {
    actor.must(OrganizationPermissions.ADMINISTER);
    return jdbc.sql("""
            select code, name_ar, name_en, governorate, phone, seat, version from branch where code = :code""")
        .param("code", code).query((row, n) -> branch(row)).optional();
  }

  /** Keeps what is printed of a branch; {@code stale-record} when someone was faster. */
  void keep(BranchRow branch) {
    int kept = jdbc.sql("""
            update branch
               set name_ar = :nameAr, name_en = :nameEn, governorate = :governorate, phone = :phone,
                   version = version + 1
             where code = :code and version = :version""")
        .param("nameAr", branch.nameAr()).param("nameEn", branch.nameEn())
        .param("governorate", branch.governorate()).param("phone", branch.phone())
        .param("code", branch.code()).param("version", branch.version())
        .update();
    if (kept == 0) {
      throw Refused.stale();
    }
  }

  private static BranchRow branch(ResultSet row) throws SQLException {
    return new BranchRow(row.getString("code"), row.getString("name_ar"), row.getString("name_en"),
        row.getString("governorate"), row.getString("phone"), row.getBoolean("seat"), row.getInt("version"));
  }
}
