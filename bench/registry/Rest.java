package registry;

import java.nio.file.Path;
import java.sql.Connection;
import outside.Server;

/**
 * Waits until Wasl is at rest: what it does by the clock after a start (half a minute later it makes people aware of lapsed
 * promises, thousands of them in a database that was just filled) is not what is measured.
 */
final class Rest {

  private static final int FIRST_ROUND_SECONDS = 35;
  private static final int FEW = 10;
  private static final int LONGEST_SECONDS = 300;

  private Rest() {}

  static void await(Path data) throws Exception {
    System.err.println("waiting until nothing else runs …");
    Thread.sleep(FIRST_ROUND_SECONDS * 1000L);
    try (Connection database = new Server(data).open(true)) {
      long before = commits(database);
      int quiet = 0;
      for (int second = 0; quiet < 3 && second < LONGEST_SECONDS; second += 2) {
        Thread.sleep(2000);
        long now = commits(database);
        quiet = now - before <= FEW && !isBusy(database) ? quiet + 1 : 0;
        before = now;
      }
    }
  }

  private static long commits(Connection database) throws Exception {
    return Long.parseLong(Server.rows(database,
        "select xact_commit from pg_stat_database where datname = current_database()").getFirst().get("xact_commit"));
  }

  private static boolean isBusy(Connection database) throws Exception {
    return !Server.rows(database, """
        select 1 from pg_stat_activity
         where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid()""").isEmpty();
  }
}
