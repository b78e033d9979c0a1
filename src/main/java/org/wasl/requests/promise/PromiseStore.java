package org.wasl.requests.promise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.SqlTime;
import org.wasl.kernel.StaffId;
import org.wasl.requests.RequestId;

/** Table {@code promise}: added to and read, never changed; the database says so too. */
@Component
public class PromiseStore {

  private static final String ROW = """
      select id, request, round, number, raised_at, earliest, promised, reason, made_at from promise""";

  private final JdbcClient jdbc;

  PromiseStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a promise. */
  public void add(RequestId request, Promise promise, StaffId by) {
    jdbc.sql("""
            insert into promise (id, request, round, number, raised_at, earliest, promised, reason, made_by, made_at)
            values (:id, :request, :round, :number, :raised, :earliest, :promised, :reason, :by, :at)""")
        .param("id", promise.id()).param("request", request.value())
        .param("round", promise.round()).param("number", promise.number())
        .param("raised", SqlTime.of(promise.raisedAt())).param("earliest", promise.earliest())
        .param("promised", promise.promised()).param("reason", promise.reason())
        .param("by", by.value()).param("at", SqlTime.of(promise.madeAt()))
        .update();
  }

  /** All promises of a request, the newest first. */
  public List<Promise> of(RequestId request) {
    return jdbc.sql(ROW + " where request = :request order by round desc, number desc")
        .param("request", request.value()).query((row, n) -> read(row)).list();
  }

  /** The promises that hold, of several requests; those that were never raised are absent. One statement. */
  public Map<UUID, Promise> current(Collection<UUID> requests) {
    return jdbc.sql(ROW + " where request = any(:requests) order by request, round, number")
        .param("requests", requests.toArray(UUID[]::new))
        .query((row, n) -> Map.entry(row.getObject("request", UUID.class), read(row))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (earlier, later) -> later));
  }

  private static Promise read(ResultSet row) throws SQLException {
    return new Promise(
        row.getObject("id", UUID.class), row.getInt("round"), row.getInt("number"), SqlTime.at(row, "raised_at"),
        row.getObject("earliest", LocalDate.class), row.getObject("promised", LocalDate.class),
        row.getString("reason"), SqlTime.at(row, "made_at"));
  }

  /** The promise that holds in a round; empty before the first raising. */
  public Optional<Promise> current(RequestId request) {
    return of(request).stream().findFirst();
  }
}
