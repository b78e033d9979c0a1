package figures;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * One statement as the driver sent it.
 *
 * @param sql with {@code ?} for its values
 * @param awaited whether the application waited for its answer before it said more
 */
record Step(String sql, List<Value> values, boolean awaited) {

  /**
   * @param type the number of its type in the catalogue; 0 where the server is to find out
   * @param value a text; for an array in binary form a list of texts; null for NULL
   */
  record Value(int type, Object value) {

    /** As it stands in a Bind message. */
    static Value of(int type, boolean binary, byte[] bytes) {
      if (bytes == null) {
        return new Value(type, null);
      }
      if (element(type) != null && binary) {
        return new Value(type, elements(ByteBuffer.wrap(bytes)));
      }
      return new Value(type, binary ? text(type, bytes) : new String(bytes, StandardCharsets.UTF_8));
    }

    /** The name of the type of an array's elements; null where the type is no array. */
    private static String element(int type) {
      return switch (type) {
        case 1000 -> "bool";
        case 1005 -> "int2";
        case 1007 -> "int4";
        case 1009 -> "text";
        case 1015 -> "varchar";
        case 1016 -> "int8";
        case 2951 -> "uuid";
        default -> null;
      };
    }

    private static List<String> elements(ByteBuffer array) {
      int dimensions = array.getInt();
      array.getInt();
      int type = array.getInt();
      var elements = new ArrayList<String>();
      if (dimensions > 0) {
        int count = array.getInt();
        array.getInt();
        for (int i = 0; i < count; i++) {
          int length = array.getInt();
          byte[] each = length < 0 ? null : new byte[length];
          if (each != null) {
            array.get(each);
          }
          elements.add(each == null ? null : text(type, each));
        }
      }
      return elements;
    }

    private static String text(int type, byte[] bytes) {
      var buffer = ByteBuffer.wrap(bytes);
      return switch (type) {
        case 16 -> Boolean.toString(bytes[0] != 0);
        case 17 -> "\\x" + HexFormat.of().formatHex(bytes);
        case 20 -> Long.toString(buffer.getLong());
        case 21 -> Short.toString(buffer.getShort());
        case 23 -> Integer.toString(buffer.getInt());
        case 701 -> Double.toString(buffer.getDouble());
        case 1082 -> LocalDate.of(2000, 1, 1).plusDays(buffer.getInt()).toString();
        case 25, 1043, 0 -> new String(bytes, StandardCharsets.UTF_8);
        case 2950 -> new UUID(buffer.getLong(), buffer.getLong()).toString();
        default -> throw new IllegalStateException("a binary value of type " + type + " is not understood");
      };
    }

    /** Binds it as the application does. */
    void bind(PreparedStatement statement, int at) throws SQLException {
      if (value == null) {
        statement.setNull(at, type == 0 ? Types.NULL : Types.OTHER);
        return;
      }
      if (value instanceof List<?> elements) {
        statement.setArray(at, array(statement.getConnection(), elements));
        return;
      }
      String text = (String) value;
      switch (type) {
        case 2950 -> statement.setObject(at, UUID.fromString(text));
        case 0, 1184 -> statement.setObject(at, isMoment(text) ? moment(text) : text, isMoment(text)
            ? Types.TIMESTAMP_WITH_TIMEZONE : Types.OTHER);
        case 1082 -> statement.setObject(at, LocalDate.parse(text.substring(0, 10)));
        case 16 -> statement.setBoolean(at, text.startsWith("t") || text.equals("1"));
        case 21, 23 -> statement.setInt(at, Integer.parseInt(text));
        case 20 -> statement.setLong(at, Long.parseLong(text));
        case 701 -> statement.setDouble(at, Double.parseDouble(text));
        case 17 -> statement.setBytes(at, HexFormat.of().parseHex(text.substring(2)));
        case 25, 1043 -> statement.setString(at, text);
        default -> statement.setObject(at, text, Types.OTHER);
      }
    }

    private static boolean isMoment(String text) {
      return text.matches("\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d:\\d\\d.*");
    }

    private static OffsetDateTime moment(String text) {
      String iso = text.replace(' ', 'T');
      return OffsetDateTime.parse(iso.matches(".*[+-]\\d\\d") ? iso + ":00" : iso);
    }

    private java.sql.Array array(Connection connection, List<?> elements) throws SQLException {
      String element = element(type);
      Object[] each = elements.stream().map(one -> one == null ? null : switch (element) {
        case "uuid" -> UUID.fromString((String) one);
        case "bool" -> (Object) Boolean.valueOf((String) one);
        case "int2", "int4" -> Integer.valueOf((String) one);
        case "int8" -> Long.valueOf((String) one);
        default -> one;
      }).toArray();
      return connection.createArrayOf(element, each);
    }
  }

  boolean isBegin() {
    return sql.startsWith("BEGIN");
  }

  boolean isEnd() {
    return sql.equals("COMMIT") || sql.equals("ROLLBACK");
  }

  Step waitedFor() {
    return new Step(sql, values, true);
  }
}
