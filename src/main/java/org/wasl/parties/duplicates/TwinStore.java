package org.wasl.parties.duplicates;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tables {@code party_twin} and {@code party_twin_due}: pairs found, and records yet to be searched for. */
@Component
class TwinStore {

  private final JdbcClient jdbc;
  private final JdbcTemplate template;

  TwinStore(JdbcClient jdbc, JdbcTemplate template) {
    this.jdbc = jdbc;
    this.template = template;
  }

  /** Keeps these pairs in place of all that were there. */
  void replaceAll(List<Found> found, Instant now) {
    jdbc.sql("delete from party_twin").update();
    add(found, now);
  }

  /** Keeps these pairs in place of all that any of these parties was in. */
  void replaceOf(Collection<UUID> parties, List<Found> found, Instant now) {
    jdbc.sql("delete from party_twin where one = any(cast(:ids as uuid[])) or other = any(cast(:ids as uuid[]))")
        .param("ids", parties.toArray(UUID[]::new)).update();
    add(found, now);
  }

  private void add(List<Found> found, Instant now) {
    template.batchUpdate("""
        insert into party_twin (one, other, score, reasons, found_at) values (?, ?, ?, ?, ?)
        on conflict (one, other) do nothing""", found, 1000, (statement, each) -> {
          statement.setObject(1, each.one());
          statement.setObject(2, each.other());
          statement.setObject(3, Math.min(0.999, each.score()), Types.NUMERIC, 3);
          statement.setArray(4, statement.getConnection().createArrayOf("text", each.reasons().toArray()));
          statement.setObject(5, now.atOffset(ZoneOffset.UTC));
        });
  }

  /** Marks a party as changed since the last search. */
  void due(UUID party, Instant now) {
    jdbc.sql("insert into party_twin_due (party, since) values (:party, :now) on conflict (party) do nothing")
        .param("party", party).param("now", now.atOffset(ZoneOffset.UTC)).update();
  }

  /** Takes the oldest of those marked, and their marks, at most so many; others that take meanwhile get others. */
  List<UUID> takeDue(int most) {
    return jdbc.sql("""
            delete from party_twin_due
             where party in (select party from party_twin_due order by since, party limit :most for update skip locked)
            returning party""")
        .param("most", most).query(UUID.class).list();
  }

  /** Takes away the marks of these. */
  void searched(Collection<UUID> parties) {
    jdbc.sql("delete from party_twin_due where party = any(cast(:ids as uuid[]))")
        .param("ids", parties.toArray(UUID[]::new)).update();
  }

  /** Takes away all marks up to a moment. */
  void searchedAll(Instant until) {
    jdbc.sql("delete from party_twin_due where since <= :until")
        .param("until", until.atOffset(ZoneOffset.UTC)).update();
  }

  /** Whether nobody else searches; if so, keeps others from it until the transaction ends. */
  boolean alone() {
    return jdbc.sql("select pg_try_advisory_xact_lock(7302)").query(Boolean.class).single();
  }
}
