package org.wasl.requests.decision;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.SqlTime;
import org.wasl.requests.Grants;
import org.wasl.requests.RequestId;

/** {@link Grants} added up from the newest approval. */
@Component
class StoredGrants implements Grants {

  private final JdbcClient jdbc;

  StoredGrants(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Granted of(RequestId request) {
    return jdbc.sql("""
            select d.decided_at, sum(g.amount)::bigint as amount,
                   case when count(distinct coalesce(g.unit, '')) filter (where g.quantity is not null) = 1
                        then sum(g.quantity)::integer end as quantity
              from request_decision d left join request_grant g on g.decision = d.id
             where d.request = :request and d.outcome in ('approved', 'partially-approved')
             group by d.id, d.decided_at
             order by d.decided_at desc, d.id desc
             limit 1""")
        .param("request", request.value())
        .query((row, n) -> new Granted(row.getObject("amount", Long.class), row.getObject("quantity", Integer.class),
            SqlTime.at(row, "decided_at")))
        .optional().orElse(new Granted(null, null, Instant.EPOCH));
  }
}
