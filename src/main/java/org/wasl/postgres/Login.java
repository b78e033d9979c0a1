package org.wasl.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * One way into the database.
 *
 * @param url JDBC address, with user and password inside it where {@code user} is null
 * @param opening SQL said once on every new connection: role, search path, time zone
 */
public record Login(String url, @Nullable String user, @Nullable String password, String opening) {

  /** A new connection, opened within three seconds or not at all, with {@link #opening} already said. */
  public Connection open() throws SQLException {
    var connection = DriverManager.getConnection(url, properties());
    try (var statement = connection.createStatement()) {
      statement.execute(opening);
      return connection;
    } catch (SQLException refused) {
      connection.close();
      throw refused;
    }
  }

  /** What the driver is told; what the address itself says goes before it. Times in seconds. */
  public Properties properties() {
    var properties = new Properties();
    if (user != null) {
      properties.setProperty("user", user);
    }
    if (password != null) {
      properties.setProperty("password", password);
    }
    properties.setProperty("ApplicationName", "wasl");
    properties.setProperty("assumeMinServerVersion", "15");
    properties.setProperty("connectTimeout", "3");
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("reWriteBatchedInserts", "true");
    return properties;
  }

  /** Never shows the password, nor the address, which may hold one. */
  @Override
  public String toString() {
    return "Login[" + user + "]";
  }
}
