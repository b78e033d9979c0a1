package org.wasl.house.access;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the database holds, table by table: how many rows, and which versions of them stand where. Left out
 * is only what the search for duplicates works out by the clock. Even a row that was written anew with the same words
 * shows, and no row has to be read whole.
 */
record Digest(Map<String, String> byTable) {

  static Digest of(JdbcClient jdbc) {
    List<String> tables = jdbc.sql("""
        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname = 'wasl' and c.relkind = 'r' and has_table_privilege(c.oid, 'select')
           and c.relname not in ('party_twin', 'party_twin_due', 'party_twin_search', 'party_word')
         order by c.relname""").query(String.class).list();
    String all = tables.stream().map(table -> """
        select '%1$s' as name, count(*) || ' ' || coalesce(sum(hashtextextended(ctid || ' ' || xmin, 0)), 0) as rows
          from wasl.%1$s""".formatted(table)).collect(Collectors.joining(" union all "));
    Map<String, String> byTable = new TreeMap<>();
    jdbc.sql(all).query((row, n) -> byTable.put(row.getString("name"), row.getString("rows"))).list();
    return new Digest(byTable);
  }

  /** The tables that differ. */
  List<String> differences(Digest other) {
    return byTable.keySet().stream().filter(name -> !byTable.get(name).equals(other.byTable.get(name))).toList();
  }
}
