package org.wasl.organization.settings;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.organization.OrganizationPermissions;

/** Table {@code setting} for administration. */
@Component
class SettingStore {

  private final JdbcClient jdbc;

  SettingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All, by key. */
  List<SettingRow> all(Actor actor) {
    actor.must(OrganizationPermissions.ADMINISTER);
    return jdbc.sql("select key, value, kind, least, most, choices, version from setting order by key")
        .query((row, n) -> setting(row)).list();
  }

  /** One by its key. */
  Optional<SettingRow> find(Actor actor, String key) {
    actor.must(OrganizationPermissions.ADMINISTER);
    return jdbc.sql("select key, value, kind, least, most, choices, version from setting where key = :key")
        .param("key", key)
        .query((row, n) -> setting(row)).optional();
  }

  /** Keeps another value; {@code stale-record} when someone was faster. */
  void keep(String key, String value, int version) {
    int kept = jdbc.sql("""
            update setting set value = :value, version = version + 1
             where key = :key and version = :version""")
        .param("value", value).param("key", key).param("version", version).update();
    if (kept == 0) {
      throw Refused.stale();
    }
  }

  private static SettingRow setting(ResultSet row) throws SQLException {
    return new SettingRow(row.getString("key"), row.getString("value"), row.getString("kind"),
        row.getObject("least", Integer.class), row.getObject("most", Integer.class),
        strings(row.getArray("choices")), row.getInt("version"));
  }

  private static List<String> strings(@Nullable Array array) throws SQLException {
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }
}
