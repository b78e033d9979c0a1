package org.wasl.postgres.external;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wasl.postgres.Database;
import org.wasl.postgres.DatabaseRefused;
import org.wasl.postgres.Login;
import org.wasl.postgres.RunningDatabase;
import org.wasl.postgres.embedded.DurableSettings;

/**
 * A server that somebody else runs. The login of the address owns the schema; the application steps down from it to
 * {@code wasl_app} on every connection.
 */
public final class ExternalPostgres implements RunningDatabase {

  private static final Logger LOG = LoggerFactory.getLogger(ExternalPostgres.class);
  private static final int OLDEST = 15;

  private final Database database;

  private ExternalPostgres(Database database) {
    this.database = database;
  }

  /**
   * Looks whether it can be used. Throws {@link DatabaseRefused}: it does not answer, is older than 15, or its login
   * may not make the role. Settings that may lose work are warned of, being another's to decide.
   *
   * @param url JDBC address with user and password in it
   */
  public static ExternalPostgres at(String url, String sessionZone) {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new DatabaseRefused("--db takes an address such as"
          + " jdbc:postgresql://host:5432/wasl?user=wasl&password=….");
    }
    String opening = "set search_path to " + Database.SCHEMA + "; set time zone '" + sessionZone + "'";
    var owner = new Login(url, null, null, opening);
    try (var connection = owner.open()) {
      requireVersion(connection);
      provideRole(connection);
    } catch (SQLException refused) {
      throw new DatabaseRefused("The database given with --db cannot be used: " + refused.getMessage(), refused);
    }
    warning(owner).ifPresent(LOG::warn);
    return new ExternalPostgres(new Database(owner,
        new Login(url, null, null, "set role " + Database.APPLICATION_ROLE + "; " + opening)));
  }

  private static void requireVersion(Connection connection) throws SQLException {
    if (!isNewEnough(connection.getMetaData().getDatabaseMajorVersion())) {
      throw new DatabaseRefused("The database given with --db is PostgreSQL "
          + connection.getMetaData().getDatabaseProductVersion() + "; Wasl needs " + OLDEST + " or newer.");
    }
  }

  static boolean isNewEnough(int majorVersion) {
    return majorVersion >= OLDEST;
  }

  private static void provideRole(Connection connection) throws SQLException {
    String role = Database.APPLICATION_ROLE;
    try (var statement = connection.createStatement()) {
      statement.execute("""
          do $$
          begin
            if not exists (select 1 from pg_roles where rolname = '%1$s') then
              create role %1$s nologin;
            end if;
          end $$
          """.formatted(role));
      if (!mayBecome(role, connection)) {
        statement.execute("grant " + role + " to current_user");
        statement.execute("set role " + role);
      }
    } catch (SQLException forbidden) {
      throw new DatabaseRefused("The login given with --db may not use the role " + role
          + ", whose rights the application has. Let an administrator of the server say: create role " + role
          + " nologin; grant " + role + " to that login. (" + forbidden.getMessage() + ")", forbidden);
    }
  }

  /** Asked by trying: the right to become a role has a name of its own only from PostgreSQL 16 on. */
  private static boolean mayBecome(String role, Connection connection) {
    try (var statement = connection.createStatement()) {
      statement.execute("set role " + role);
      return true;
    } catch (SQLException forbidden) {
      return false;
    }
  }

  /** Empty where there is nothing to warn of. */
  static Optional<String> warning(Login login) {
    var unsafe = DurableSettings.unsafe(login);
    return unsafe.isEmpty() ? Optional.empty()
        : Optional.of("The database given with --db is set so that confirmed work could be lost: "
            + String.join(", ", unsafe) + " should be on.");
  }

  @Override
  public Database database() {
    return database;
  }

  /** The server goes on; it is not ours. */
  @Override
  public void close() {}
}
