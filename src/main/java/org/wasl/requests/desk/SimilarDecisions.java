package org.wasl.requests.desk;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.SqlTime;
import org.wasl.requests.RequestPermissions;

/** What was decided on the same service within a year, for who decides now. Fewer than five of a kind are not counted out. */
@Component
public class SimilarDecisions {

  /** A count below this is hidden (domain §8: small cells). */
  public static final int LEAST = 5;

  /** So many tell as much as all, and are read in a moment however many there are. */
  private static final int NEWEST = 2000;

  private final JdbcClient jdbc;

  SimilarDecisions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One outcome.
   *
   * @param count how often; meaningful only when {@link #isShown}
   * @param median of the amounts granted, in halalas; null where none was
   */
  public record Line(String outcome, int count, @Nullable Long median) {

    public boolean isShown() {
      return count >= LEAST;
    }
  }

  /**
   * By outcome, the most frequent first, of the newest two thousand requests decided within a year; over all branches,
   * without any person in it.
   */
  public List<Line> of(Actor actor, String service, Instant now) {
    actor.must(RequestPermissions.READ);
    return jdbc.sql("""
            select d.outcome, count(*) as times,
                   percentile_disc(0.5) within group (order by g.amount) as median
              from (select of_version.id
                      from v_service_version v
                      cross join lateral (
                        select r.id, r.decided_at from request r
                         where r.service_version = v.id and r.decided_at > :since
                         order by r.decided_at desc limit :newest) of_version
                     where v.code = :service
                     order by of_version.decided_at desc limit :newest) decided
              join request_decision d on d.request = decided.id
              left join lateral (
                select sum(amount)::bigint as amount from request_grant where decision = d.id) g on true
             where d.decided_at > :since and d.outcome not in ('returned', 'deferred')
             group by d.outcome
             order by times desc, d.outcome""")
        .param("service", service).param("newest", NEWEST).param("since", SqlTime.of(now.minus(365, ChronoUnit.DAYS)))
        .query((row, n) -> new Line(
            row.getString("outcome"), row.getInt("times"), row.getObject("median", Long.class)))
        .list();
  }
}
