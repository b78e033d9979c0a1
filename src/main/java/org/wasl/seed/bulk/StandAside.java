package org.wasl.seed.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Indexes, keys and triggers of tables that are about to be filled: taken away, and put back under their own
 * names, checking every row, when the rows are in. Within one transaction, so that nobody ever sees the tables without.
 * Keys that further tables refer to stay.
 */
final class StandAside {

  private static final String CONSTRAINTS = """
      select format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname),
             format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid))
        from (select cast(? as regclass[]) as tables) here
        join pg_constraint c on c.conrelid = any(here.tables)
       where\s""";

  private final Connection connection;
  private final String[] tables;
  private final List<String> restoring = new ArrayList<>();

  StandAside(Connection connection, List<String> tables) {
    this.connection = connection;
    this.tables = tables.toArray(String[]::new);
  }

  /** Takes them away: what refers to a key before the key, to come back after it. */
  void takeAway() throws SQLException {
    List<String> indexes = read("""
        select 'drop index ' || x.indexrelid::regclass, pg_get_indexdef(x.indexrelid)
          from pg_index x
         where x.indrelid = any(cast(? as regclass[]))
           and not exists (select 1 from pg_constraint c where c.conindid = x.indexrelid)
         order by x.indexrelid""");
    List<String> keys = read(CONSTRAINTS + """
         c.contype in ('p', 'u') and not exists (
           select 1 from pg_constraint f
            where f.contype = 'f' and f.conindid = c.conindid and f.conrelid <> all(here.tables))
         order by c.oid""");
    List<String> foreign = read(CONSTRAINTS + " c.contype = 'f' order by c.oid");
    for (List<String> each : List.of(indexes, foreign, keys)) {
      for (String removing : each) {
        say(removing);
      }
    }
    for (String table : tables) {
      say("alter table " + table + " disable trigger user");
      restoring.add("alter table " + table + " enable trigger user");
    }
  }

  /** What takes each of them away; what puts it back is kept in the same order. */
  private List<String> read(String question) throws SQLException {
    List<String> removing = new ArrayList<>();
    try (var statement = connection.prepareStatement(question)) {
      statement.setArray(1, connection.createArrayOf("text", tables));
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          removing.add(rows.getString(1));
          restoring.add(rows.getString(2));
        }
      }
    }
    return removing;
  }

  /** Puts them back; {@code told} hears of each how many are done. */
  void putBack(Consumer<int[]> told) throws SQLException {
    for (int i = 0; i < restoring.size(); i++) {
      told.accept(new int[] {i, restoring.size()});
      say(restoring.get(i));
    }
    told.accept(new int[] {restoring.size(), restoring.size()});
  }

  private void say(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
