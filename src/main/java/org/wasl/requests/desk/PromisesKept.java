package org.wasl.requests.desk;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.SqlTime;
import org.wasl.requests.RequestPermissions;
import org.wasl.requests.lifecycle.RequestStore;

/** How many first promises were kept (P-6.4, reading C 4): the headline measure. */
@Component
public class PromisesKept {

  private final JdbcClient jdbc;
  private final Clock clock;

  PromisesKept(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * First promises whose day, or whose answer, lies in the period; one of today that waits is neither kept nor broken.
   *
   * @param due how many
   * @param kept of those, answered on the day or before
   */
  public record Kept(int due, int kept) {

    /** Whole percent, rounded down; 100 when none was due. */
    public int percent() {
      return due == 0 ? 100 : kept * 100 / due;
    }
  }

  /**
   * Counted over the requests that the actor sees; both days included. What may lie in the period is found by its day of
   * promise or of decision first: asked as an “or”, every promise there ever was would be read.
   */
  public Kept between(Actor actor, LocalDate from, LocalDate to) {
    actor.must(RequestPermissions.READ);
    return RequestStore.scope(jdbc.sql("""
            with reckoned as (
              select p.request, p.round from promise p where p.number = 1 and p.promised between :from and :to
              union
              select d.request, d.round from request_decision d
               where d.outcome <> 'deferred' and d.decided_at >= :begins and d.decided_at < :ends)
            select count(*) as due,
                   count(*) filter (where answered.day <= p.promised) as kept
              from reckoned
              join promise p on p.request = reckoned.request and p.round = reckoned.round and p.number = 1
              join request r on r.id = p.request
              left join lateral (
                select min((d.decided_at at time zone 'Asia/Riyadh')::date) as day
                  from request_decision d
                 where d.request = p.request and d.round = p.round and d.outcome <> 'deferred') answered on true
             where r.status <> 'cancelled' and (answered.day is not null or p.promised < :today)
               and (p.promised between :from and :to or answered.day between :from and :to) and\s"""
            + RequestStore.VISIBLE), actor)
        .param("from", from).param("to", to).param("today", AssociationZone.dateOf(clock.instant()))
        .param("begins", SqlTime.of(from.atStartOfDay(AssociationZone.ZONE).toInstant()))
        .param("ends", SqlTime.of(to.plusDays(1).atStartOfDay(AssociationZone.ZONE).toInstant()))
        .query((row, n) -> new Kept(row.getInt("due"), row.getInt("kept"))).single();
  }
}
