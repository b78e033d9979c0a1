package registry;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import outside.Server;

/**
 * The same question put to plain SQL in the same run: records joined with themselves on the given and the last name,
 * similar as a whole. It is stopped after ten minutes.
 */
final class SelfJoin {

  private static final int LONGEST_SECONDS = 600;
  private static final String JOIN = """
      with keyed as materialized (
        select id, name_folded, split_part(name_folded, ' ', 1) as given,
               split_part(name_folded, ' ', -1) as last from party)
      select a.id as one, b.id as other
        from keyed a join keyed b on b.given = a.given and b.last = a.last and b.id > a.id
       where similarity(a.name_folded, b.name_folded) >= 0.7""";

  private final Path data;
  private final Truth truth;

  SelfJoin(Path data, Truth truth) {
    this.data = data;
    this.truth = truth;
  }

  Map<String, Object> line() throws Exception {
    var line = new LinkedHashMap<String, Object>();
    line.put("bench", "duplicates-plain-self-join");
    line.put("records", truth.records());
    long began = System.nanoTime();
    try (Connection database = new Server(data).open(true)) {
      database.setAutoCommit(false);
      try (var statement = database.createStatement()) {
        statement.setQueryTimeout(LONGEST_SECONDS);
        statement.setFetchSize(10_000);
        count(statement.executeQuery(JOIN), line);
      }
    } catch (SQLException stopped) {
      line.put("stopped", String.valueOf(stopped.getSQLState()));
    }
    line.put("seconds", Times.round((System.nanoTime() - began) / 1e9));
    return line;
  }

  private void count(java.sql.ResultSet row, Map<String, Object> line) throws SQLException {
    long found = 0;
    long right = 0;
    while (row.next()) {
      if (truth.knows(row.getString(1)) && truth.knows(row.getString(2))) {
        found++;
        right += truth.areOne(row.getString(1), row.getString(2)) ? 1 : 0;
      }
    }
    line.put("pairsFound", found);
    line.put("recall", Times.round(right / (double) Math.max(1, truth.pairs())));
    line.put("precision", Times.round(right / (double) Math.max(1, found)));
  }
}
