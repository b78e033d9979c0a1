package org.wasl.postgres.start;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.wasl.postgres.Database;
import org.wasl.postgres.DatabaseRefused;

/** Brings the schema {@code wasl} up to this version's shape, as its owner. */
public final class Schema {

  private static final String FLYWAY_TABLE = "flyway_schema_history";

  private Schema() {}

  /**
   * Makes the schema, the extension and the application's rights where absent, then applies what migrations are
   * missing. Costs two questions where these very migrations were applied before. Throws {@link DatabaseRefused} where
   * the owner may not, or where the database is newer than this program.
   */
  public static void bringUpToDate(Database database) {
    var migrations = Migrations.onTheClassPath();
    try (var connection = database.owner().open()) {
      if (migrations.wereAppliedTo(connection)) {
        return;
      }
      prepare(connection);
      requireArabic(connection);
      migrate(database);
      closeHistory(connection);
      migrations.noteIn(connection);
    } catch (SQLException refused) {
      throw new DatabaseRefused("The database could not be prepared: " + refused.getMessage(), refused);
    } catch (FlywayException failed) {
      throw new DatabaseRefused("The database could not be brought up to date: " + failed.getMessage(), failed);
    }
  }

  private static void prepare(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute("select pg_advisory_xact_lock(7207213)");
      statement.execute("""
          create schema if not exists %1$s;
          create extension if not exists pg_trgm with schema %1$s;
          grant usage on schema %1$s to %2$s;
          alter default privileges in schema %1$s grant select, insert, update, delete on tables to %2$s;
          alter default privileges in schema %1$s grant usage, select on sequences to %2$s;
          alter default privileges in schema %1$s grant execute on functions to %2$s;
          """.formatted(Database.SCHEMA, Database.APPLICATION_ROLE));
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  /** A database made with the character type {@code C} takes Arabic letters for punctuation. */
  private static void requireArabic(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select similarity('سلام', 'سلام')")) {
      row.next();
      if (row.getDouble(1) < 1) {
        throw new DatabaseRefused("The database does not know Arabic letters: it must be made with the encoding"
            + " UTF8 and a character type such as C.UTF-8 (create database wasl template template0"
            + " encoding 'UTF8' lc_collate 'C' lc_ctype 'C.UTF-8').");
      }
    }
  }

  private static void migrate(Database database) {
    var owner = database.owner();
    var source = new SimpleDriverDataSource(new org.postgresql.Driver(), owner.url(), owner.properties());
    Flyway.configure()
        .dataSource(source)
        .initSql(owner.opening())
        .schemas(Database.SCHEMA)
        .createSchemas(false)
        .locations("classpath:db/migration")
        .failOnMissingLocations(false)
        .placeholderReplacement(false)
        .outOfOrder(true)
        .load()
        .migrate();
  }

  /** The history of the schema is no business of the application. */
  private static void closeHistory(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("revoke all on " + FLYWAY_TABLE + " from " + Database.APPLICATION_ROLE);
    }
  }
}
