package org.wasl.web.idempotency;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code idempotency_key}: answers given, by caller and key; another's key is never found. */
@Component
class AnswerStore {

  private final JdbcClient jdbc;

  AnswerStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Whether this transaction now holds the key. False while another call with it runs; the lock goes with its
   * transaction, so that no crash leaves a key in progress.
   */
  boolean hold(UUID caller, String key) {
    return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(:caller || :key, 0))")
        .param("caller", caller.toString()).param("key", key)
        .query(Boolean.class).single();
  }

  /** The answer given under that key, if any. Read after {@link #hold}, in a statement of its own. */
  Optional<StoredAnswer> find(UUID caller, String key) {
    return jdbc.sql("""
            select fingerprint, status, content_type, location, body
              from idempotency_key where caller = :caller and key = :key""")
        .param("caller", caller).param("key", key)
        .query((row, n) -> new StoredAnswer(row.getBytes("fingerprint"), row.getInt("status"),
            row.getString("content_type"), row.getString("location"), row.getBytes("body")))
        .optional();
  }

  /** Keeps an answer; the key is new. */
  void keep(UUID caller, String key, StoredAnswer answer, Instant now) {
    jdbc.sql("""
            insert into idempotency_key (caller, key, fingerprint, status, content_type, location, body, answered_at)
            values (:caller, :key, :fingerprint, :status, :contentType, :location, :body, :now)""")
        .param("caller", caller).param("key", key)
        .param("fingerprint", answer.fingerprint()).param("status", answer.status())
        .param("contentType", answer.contentType()).param("location", answer.location())
        .param("body", answer.body()).param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Forgets answers older than that; returns how many. */
  int forgetBefore(Instant moment) {
    return jdbc.sql("delete from idempotency_key where answered_at < :moment")
        .param("moment", moment.atOffset(ZoneOffset.UTC)).update();
  }
}
