package org.wasl.parties.duplicates;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.kernel.Uuid7;

/**
 * Table {@code party_twin_search}: how far searches through the whole register have come. Written in transactions of
 * their own, so that others see it while the search goes on.
 */
@Component
class SearchStore {

  /** One that has not been heard of for so long has died. */
  private static final Duration SILENCE = Duration.ofMinutes(5);

  private final JdbcClient jdbc;

  SearchStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Begins one; its id. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  UUID begin(String who, Instant now) {
    UUID id = Uuid7.next();
    jdbc.sql("""
            insert into party_twin_search (id, started_at, started_by, heard_at) values (:id, :now, :who, :now)""")
        .param("id", id).param("now", now.atOffset(ZoneOffset.UTC)).param("who", who).update();
    return id;
  }

  /** So many hundredths are done. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void at(UUID id, int done, Instant now) {
    jdbc.sql("update party_twin_search set done = :done, heard_at = :now where id = :id")
        .param("done", Math.min(done, 99)).param("now", now.atOffset(ZoneOffset.UTC)).param("id", id).update();
  }

  /** Ends with the transaction of the search itself. */
  @Transactional(propagation = Propagation.MANDATORY)
  void end(UUID id, int records, int pairs, long looked, Instant now) {
    jdbc.sql("""
            update party_twin_search
               set done = 100, heard_at = :now, finished_at = :now, records = :records, pairs = :pairs,
                   looked = :looked
             where id = :id""")
        .param("id", id).param("records", records).param("pairs", pairs).param("looked", looked)
        .param("now", now.atOffset(ZoneOffset.UTC)).update();
  }

  /** The last one begun; empty when there was none yet. */
  Optional<LastSearch> last(Instant now) {
    return jdbc.sql("""
            select started_at, started_by, done, heard_at, records, pairs, finished_at
              from party_twin_search order by started_at desc, id desc limit 1""")
        .query((row, n) -> {
          Instant finished = moment(row.getObject("finished_at", OffsetDateTime.class));
          Instant heard = row.getObject("heard_at", OffsetDateTime.class).toInstant();
          return new LastSearch(row.getObject("started_at", OffsetDateTime.class).toInstant(),
              row.getString("started_by"), row.getInt("done"), row.getInt("records"), row.getInt("pairs"), finished,
              finished == null && heard.plus(SILENCE).isBefore(now));
        })
        .optional();
  }

  private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
