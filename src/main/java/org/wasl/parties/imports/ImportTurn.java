package org.wasl.parties.imports;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * One import at a time on a database, whichever process runs it: a lock that the database keeps for as long as the
 * connection of the one whose turn it is lives.
 */
@Component
class ImportTurn {

  private static final String TRY = "select pg_try_advisory_lock(7301, 4300)";
  private static final String LET_GO = "select pg_advisory_unlock(7301, 4300)";

  private final DataSource database;

  ImportTurn(DataSource database) {
    this.database = database;
  }

  /** Work done while it is one's turn. */
  @FunctionalInterface
  interface Work {
    void run();
  }

  /** Does the work if it is one's turn now; false where somebody else is at it. */
  boolean ifFree(Work work) {
    try (Connection connection = database.getConnection()) {
      if (!says(connection, TRY)) {
        return false;
      }
      try {
        work.run();
        return true;
      } finally {
        says(connection, LET_GO);
      }
    } catch (SQLException away) {
      throw new IllegalStateException(away);
    }
  }

  /** The same, waiting for as long as it takes; false where interrupted while waiting. */
  boolean whenFree(Runnable waiting, Work work) {
    for (boolean told = false; !ifFree(work); told = true) {
      if (!told) {
        waiting.run();
      }
      try {
        Thread.sleep(500);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }

  private static boolean says(Connection connection, String question) throws SQLException {
    try (var statement = connection.createStatement(); var answer = statement.executeQuery(question)) {
      return answer.next() && answer.getBoolean(1);
    }
  }
}
