package org.wasl.satisfaction.quality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.Refused;
import org.wasl.satisfaction.Quarter;
import org.wasl.satisfaction.SatisfactionPermissions;

/**
 * Reads results of closed quarters, by service and by branch, never by member of staff (P-2.6c).
 * Everyone who may read reads the same figures: there is no filter, for two filtered views of one
 * quarter could be subtracted.
 */
@Component
class SatisfactionResults {

  private final JdbcClient jdbc;
  private final Clock clock;

  SatisfactionResults(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Closed quarters that have ratings, newest first, at most eight. */
  @Transactional(readOnly = true)
  public List<Quarter> quarters(Actor actor) {
    mustRead(actor);
    return jdbc.sql("""
            select distinct quarter
              from rating
             where quarter < :current
             order by quarter desc
             limit 8""")
        .param("current", current().code()).query(String.class).list().stream().map(Quarter::of).toList();
  }

  /** The newest closed quarter's results, or those of the one asked for; empty while there is none. */
  @Transactional(readOnly = true)
  public Optional<Results> of(Actor actor, Optional<String> wished) {
    return quarters(actor).stream()
        .filter(each -> wished.isEmpty() || each.code().equals(wished.get())).findFirst()
        .map(quarter -> new Results(quarter,
            Protection.protect(services(quarter)), Protection.protect(branches(quarter))));
  }

  private static void mustRead(Actor actor) {
    actor.must(SatisfactionPermissions.READ);
    if (!actor.seesAllBranches()) {
      throw Refused.forbidden();
    }
  }

  private Quarter current() {
    return Quarter.of(AssociationZone.dateOf(clock.instant()));
  }

  private List<Tally> services(Quarter quarter) {
    return jdbc.sql("""
            select service as key, s1, s2, s3, s4, s5, courtesy_n, courtesy_sum, clarity_n, clarity_sum,
                   time_n, time_sum, result_n, result_sum
              from rating_by_service
             where quarter = :quarter
             order by service""")
        .param("quarter", quarter.code()).query((row, n) -> tally(row)).list();
  }

  private List<Tally> branches(Quarter quarter) {
    return jdbc.sql("""
            select branch as key, s1, s2, s3, s4, s5, courtesy_n, courtesy_sum, clarity_n, clarity_sum,
                   time_n, time_sum, result_n, result_sum
              from rating_by_branch
             where quarter = :quarter
             order by branch""")
        .param("quarter", quarter.code()).query((row, n) -> tally(row)).list();
  }

  private static Tally tally(ResultSet row) throws SQLException {
    return new Tally(row.getString("key"),
        List.of(row.getInt("s1"), row.getInt("s2"), row.getInt("s3"), row.getInt("s4"), row.getInt("s5")),
        List.of(answers(row, "courtesy"), answers(row, "clarity"), answers(row, "time"),
            answers(row, "result")));
  }

  private static Tally.Answers answers(ResultSet row, String question) throws SQLException {
    return new Tally.Answers(row.getInt(question + "_n"), row.getInt(question + "_sum"));
  }
}
