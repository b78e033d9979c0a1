package org.wasl.research.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.SqlTime;
import org.wasl.research.ResearchPermissions;

/** What lies with management and has neither a visit ahead nor a study: the research manager's list of work. */
@Component
public class ResearchDesk {

  private final JdbcClient jdbc;

  ResearchDesk(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A request without a study; no fact of poverty or health. */
  public record Row(
      UUID request, String reference, String person, String serviceAr, String serviceEn, String branch,
      Instant raisedAt) {}

  /** The longest raised first, at most 100; empty for who assigns no visits. */
  List<Row> withoutVisit(Actor actor) {
    if (!actor.may(ResearchPermissions.ASSIGN)) {
      return List.of();
    }
    return jdbc.sql("""
            select r.id, r.reference, p.full_name, r.service_name_ar, r.service_name_en, r.branch, r.raised_at
              from v_request r
              join v_party p on p.id = r.party
             where r.status in ('raised', 'with-committee', 'deferred')
               and (:all or r.branch = :branch or r.received_branch = :branch)
               and not exists (select 1 from research_visit v where v.request = r.id and v.status <> 'cancelled')
             order by r.raised_at, r.id
             limit 100""")
        .param("all", actor.seesAllBranches()).param("branch", actor.branch())
        .query((row, n) -> read(row)).list();
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(row.getObject("id", UUID.class), row.getString("reference"), row.getString("full_name"),
        row.getString("service_name_ar"), row.getString("service_name_en"), row.getString("branch"),
        SqlTime.at(row, "raised_at"));
  }
}
