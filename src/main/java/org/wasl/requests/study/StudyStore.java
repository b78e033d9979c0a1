package org.wasl.requests.study;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.SqlTime;
import org.wasl.kernel.StaffId;
import org.wasl.kernel.StaffName;
import org.wasl.requests.RequestId;
import org.wasl.requests.lifecycle.Request;

/** Table {@code request_study}: what was raised, once a round. */
@Component
public class StudyStore {

  private final JdbcClient jdbc;

  StudyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The words a round was raised with. */
  public record Study(int round, String summary, String recommendation, StaffName raisedBy, Instant raisedAt) {}

  void add(Request raised, String summary, String recommendation, StaffId by, Instant now) {
    jdbc.sql("""
            insert into request_study (request, round, summary, recommendation, raised_by, raised_at)
            values (:request, :round, :summary, :recommendation, :by, :now)""")
        .param("request", raised.id().value()).param("round", raised.round()).param("summary", summary)
        .param("recommendation", recommendation).param("by", by.value()).param("now", SqlTime.of(now))
        .update();
  }

  /** All rounds, the newest first. */
  public List<Study> of(RequestId request) {
    return jdbc.sql("""
            select s.round, s.summary, s.recommendation, w.name_ar as raiser_ar, w.name_en as raiser_en,
                   s.raised_at
              from request_study s join v_staff w on w.id = s.raised_by
             where s.request = :request
             order by s.round desc""")
        .param("request", request.value())
        .query((row, n) -> new Study(row.getInt("round"), row.getString("summary"),
            row.getString("recommendation"), StaffName.at(row, "raiser"), SqlTime.at(row, "raised_at")))
        .list();
  }
}
