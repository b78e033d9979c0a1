package org.wasl.seed.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wasl.command.CommandFailed;
import org.wasl.postgres.DatabaseStart;
import org.wasl.seed.SeedChapter;
import org.wasl.seed.SeedPlan;

/**
 * Writes all chapters in one transaction of the schema's owner: killed half-way, it leaves nothing behind. Others who
 * use these tables meanwhile wait, or give up and try again.
 */
@Component
public class SeedDatabase {

  private final DatabaseStart database;
  private final List<SeedChapter> chapters;

  SeedDatabase(DatabaseStart database, List<SeedChapter> chapters) {
    this.database = database;
    this.chapters = chapters.stream().sorted(Comparator.comparingInt(SeedChapter::order)).toList();
  }

  /** Throws {@link CommandFailed} where the database holds what is not fictional. */
  void write(SeedPlan plan) throws Exception {
    try (Connection connection = database.await().owner().open()) {
      connection.setAutoCommit(false);
      mustBeFictional(connection);
      chapters.forEach(each -> each.prepare(plan));
      say(connection, "set local synchronous_commit = off");
      say(connection, "set local maintenance_work_mem = '256MB'");
      say(connection, "set local work_mem = '64MB'");
      fill(plan, connection);
      connection.commit();
      connection.setAutoCommit(true);
      for (String table : tables()) {
        say(connection, "vacuum (analyze) " + table);
      }
    }
  }

  private void fill(SeedPlan plan, Connection connection) throws Exception {
    var aside = new StandAside(connection, tables());
    aside.takeAway();
    try (var copy = new BulkCopy(connection)) {
      for (SeedChapter each : chapters) {
        each.write(plan, copy);
        copy.copyAll();
      }
      aside.putBack(done -> copy.progress("indexes and keys", done[0], done[1]));
    }
  }

  private void mustBeFictional(Connection connection) throws SQLException {
    for (SeedChapter each : chapters) {
      Optional<String> refusal = each.refusal(connection);
      if (refusal.isPresent()) {
        throw new CommandFailed(refusal.get());
      }
    }
  }

  private List<String> tables() {
    return chapters.stream().flatMap(each -> each.tables().stream()).distinct().toList();
  }

  private static void say(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
