package org.wasl.postgres.embedded;

import java.sql.SQLException;
import java.util.List;
import org.wasl.postgres.DatabaseRefused;
import org.wasl.postgres.Login;

/** The settings without which a commit that was answered may be lost. */
public final class DurableSettings {

  private static final List<String> NEEDED =
      List.of("fsync", "full_page_writes", "synchronous_commit", "data_checksums");

  private DurableSettings() {}

  /** Throws {@link DatabaseRefused} naming each setting that is off. */
  static void require(Login login) {
    var unsafe = unsafe(login);
    if (!unsafe.isEmpty()) {
      throw new DatabaseRefused("The database is set so that work already confirmed could be lost: "
          + String.join(", ", unsafe) + " must be on. Wasl does not start on it.");
    }
  }

  /** Those that are off in a session of this login, in a fixed order; empty where all is well. */
  public static List<String> unsafe(Login login) {
    String question = """
        select name
          from pg_settings
         where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums')
           and setting = 'off'
        """;
    try (var connection = login.open(); var statement = connection.createStatement();
        var rows = statement.executeQuery(question)) {
      var off = new java.util.ArrayList<String>();
      while (rows.next()) {
        off.add(rows.getString("name"));
      }
      return NEEDED.stream().filter(off::contains).toList();
    } catch (SQLException unanswered) {
      throw new DatabaseRefused("The database does not say how it is set: " + unanswered.getMessage(), unanswered);
    }
  }
}
