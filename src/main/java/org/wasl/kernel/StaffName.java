package org.wasl.kernel;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What a member of staff is called, in both scripts; a page or an answer shows the one of its reader's language.
 *
 * @param ar as written in Arabic
 * @param en as written in English
 */
public record StaffName(String ar, String en) {

  /** A name that is written the same way in both, such as that of a machine. */
  public static StaffName of(String name) {
    return new StaffName(name, name);
  }

  /** From the columns {@code <column>_ar} and {@code <column>_en}, neither null. */
  public static StaffName at(ResultSet row, String column) throws SQLException {
    return new StaffName(row.getString(column + "_ar"), row.getString(column + "_en"));
  }

  /** The same; null where nobody is named. */
  public static @Nullable StaffName atOrNull(ResultSet row, String column) throws SQLException {
    return row.getString(column + "_ar") == null ? null : at(row, column);
  }
}
