package org.wasl.messaging.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.messaging.Medium;

/** Table {@code outbox_message}: claiming, marking, putting off, giving up. Each statement is its own transaction. */
@Component
class DispatchStore {

  /** Tries before a message is given up and left to people. */
  static final int MOST_ATTEMPTS = 5;

  private final JdbcClient jdbc;

  DispatchStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Up to {@code limit} due messages, oldest first, for this caller alone until {@code lease}; a caller that dies leaves
   * them due again then. The try is counted now, so that a message that kills its carrier ends too.
   */
  List<Due> claim(Set<Medium> media, int limit, Instant now, Instant lease) {
    return jdbc.sql("""
            with due as materialized (
              select id from outbox_message
               where status = 'pending' and next_try <= :now and medium = any(:media) and attempts < :most
               order by next_try, id
               limit :limit
                 for update skip locked)
            update outbox_message m
               set attempts = m.attempts + 1, next_try = :lease
              from due
             where m.id = due.id
            returning m.id, m.medium, m.recipient, m.language, m.subject, m.body, m.kind, m.reference,
                      m.dedupe_id, m.attempts""")
        .param("media", codes(media)).param("limit", limit).param("most", MOST_ATTEMPTS)
        .param("now", now.atOffset(ZoneOffset.UTC)).param("lease", lease.atOffset(ZoneOffset.UTC))
        .query((row, n) -> due(row)).list();
  }

  /** They were taken. */
  void handed(List<UUID> ids, Instant now) {
    jdbc.sql("""
            update outbox_message
               set status = 'handed', handed_at = :now, failure = null
             where id = any(:ids) and status = 'pending'""")
        .param("ids", ids.toArray(UUID[]::new)).param("now", now.atOffset(ZoneOffset.UTC)).update();
  }

  /** It was not taken; tried again at {@code again}. {@code failure} is a kind, never a text. */
  void putOff(UUID id, Instant again, String failure) {
    jdbc.sql("""
            update outbox_message
               set next_try = :again, failure = :failure
             where id = :id and status = 'pending'""")
        .param("id", id).param("again", again.atOffset(ZoneOffset.UTC)).param("failure", failure).update();
  }

  /** Ends what was tried often enough; returns their ids, for the log. */
  List<UUID> giveUp(Set<Medium> media, Instant now) {
    return jdbc.sql("""
            update outbox_message
               set status = 'failed'
             where status = 'pending' and attempts >= :most and next_try <= :now and medium = any(:media)
            returning id""")
        .param("most", MOST_ATTEMPTS).param("now", now.atOffset(ZoneOffset.UTC)).param("media", codes(media))
        .query(UUID.class).list();
  }

  private static String[] codes(Set<Medium> media) {
    return media.stream().map(Medium::code).sorted().toArray(String[]::new);
  }

  private static Due due(ResultSet row) throws SQLException {
    return new Due(row.getObject("id", UUID.class), Medium.of(row.getString("medium")),
        row.getString("recipient"), row.getString("language"), row.getString("subject"), row.getString("body"),
        row.getString("kind"), row.getString("reference"), row.getString("dedupe_id"), row.getInt("attempts"));
  }
}
