package figures;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * One statement as the driver sent it.
 *
 * @param sql with {@code ?} for its values
 */
record Step(String sql, List<Value> values) {

  /**
   * @param type the driver's name of the type
   * @param text the value as text; null for NULL
   */
  record Value(String type, String text) {}

  boolean isBegin() {
    return sql.startsWith("BEGIN");
  }

  boolean isEnd() {
    return sql.equals("COMMIT") || sql.equals("ROLLBACK");
  }

  /** Binds a value as the application does. */
  static void bind(PreparedStatement statement, int at, Value value) throws SQLException {
    String text = value.text();
    if (text == null) {
      statement.setNull(at, value.type().equals("UNSPECIFIED") ? Types.NULL : Types.OTHER);
      return;
    }
    switch (value.type()) {
      case "UUID" -> statement.setObject(at, UUID.fromString(text));
      case "TIMESTAMPTZ" -> statement.setObject(at, moment(text));
      case "DATE" -> statement.setObject(at, LocalDate.parse(text.substring(0, 10)));
      case "BOOL" -> statement.setBoolean(at, text.equalsIgnoreCase("TRUE") || text.equals("t"));
      case "INT2", "INT4" -> statement.setInt(at, Integer.parseInt(text));
      case "INT8" -> statement.setLong(at, Long.parseLong(text));
      case "BYTEA" -> statement.setBytes(at, java.util.HexFormat.of().parseHex(text.substring(2)));
      default -> {
        if (value.type().endsWith("_ARRAY")) {
          statement.setArray(at, array(statement.getConnection(), value));
        } else {
          statement.setString(at, text);
        }
      }
    }
  }

  private static OffsetDateTime moment(String text) {
    String iso = text.replace(' ', 'T');
    return OffsetDateTime.parse(iso.matches(".*[+-]\\d\\d") ? iso + ":00" : iso);
  }

  private static java.sql.Array array(Connection connection, Value value) throws SQLException {
    String element = value.type().substring(0, value.type().length() - "_ARRAY".length()).toLowerCase();
    String inner = value.text().substring(1, value.text().length() - 1);
    String[] parts = inner.isEmpty() ? new String[0] : inner.split(",");
    Object[] elements = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i].startsWith("\"") ? parts[i].substring(1, parts[i].length() - 1) : parts[i];
      elements[i] = part.equals("NULL") ? null : element.equals("uuid") ? UUID.fromString(part)
          : element.equals("bool") ? (Object) (part.equals("t") || part.equals("true") || part.equals("1")) : part;
    }
    return connection.createArrayOf(element, elements);
  }
}
