package org.wasl.faults;

import java.sql.Connection;
import java.sql.SQLException;
import org.wasl.TestDatabase;
import org.wasl.postgres.Database;

/** Takes the database away from the application: every connection is cut, and no new one let in until it is closed. */
final class Absence implements AutoCloseable {

  private final Database database = TestDatabase.get();

  private Absence() throws SQLException {
    try (Connection last = database.application().open()) {
      say("revoke connect on database wasl from wasl_app");
      cut(last);
    }
  }

  static Absence begin() throws SQLException {
    return new Absence();
  }

  /** Cuts what is connected now, in the middle of whatever it does; new connections are let in. */
  static void cutOnce() throws SQLException {
    try (Connection other = TestDatabase.get().application().open()) {
      cut(other);
    }
  }

  private static void cut(Connection by) throws SQLException {
    try (var statement = by.createStatement()) {
      statement.execute("""
          select pg_terminate_backend(pid) from pg_stat_activity
           where usename = 'wasl_app' and pid <> pg_backend_pid() order by pid""");
    }
  }

  private void say(String sql) throws SQLException {
    try (Connection owner = database.owner().open(); var statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    say("grant connect on database wasl to wasl_app");
  }
}
