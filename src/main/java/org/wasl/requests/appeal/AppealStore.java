package org.wasl.requests.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Refused;
import org.wasl.kernel.SqlTime;
import org.wasl.kernel.StaffId;
import org.wasl.kernel.StaffName;
import org.wasl.requests.RequestId;

/** Table {@code request_appeal}; at most one open per request, which the database holds. */
@Component
public class AppealStore {

  private final JdbcClient jdbc;

  AppealStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds an appeal; the request is locked and has none open. */
  void add(UUID id, RequestId request, String text, StaffId by, Instant now, LocalDate dueOn) {
    jdbc.sql("""
            insert into request_appeal (id, request, number, text, made_by, made_at, due_on)
            select :id, :request, coalesce(max(number), 0) + 1, :text, :by, :now, :due
              from request_appeal where request = :request""")
        .param("id", id).param("request", request.value()).param("text", text).param("by", by.value())
        .param("now", SqlTime.of(now)).param("due", dueOn)
        .update();
  }

  /** Answers the open appeal; 409 {@code appeal-none} when there is none. */
  void answer(RequestId request, String outcome, String answer, StaffId by, Instant now) {
    int rows = jdbc.sql("""
            update request_appeal
               set outcome = :outcome, answer = :answer, answered_by = :by, answered_at = :now
             where request = :request and answered_at is null""")
        .param("outcome", outcome).param("answer", answer).param("by", by.value()).param("now", SqlTime.of(now))
        .param("request", request.value())
        .update();
    if (rows != 1) {
      throw Refused.conflict("appeal-none");
    }
  }

  /** All appeals of a request, the newest first. */
  public List<Appeal> of(RequestId request) {
    return jdbc.sql("""
            select a.id, a.number, a.text, m.name_ar as maker_ar, m.name_en as maker_en, a.made_at, a.due_on,
                   a.outcome, a.answer, b.name_ar as answerer_ar, b.name_en as answerer_en, a.answered_at
              from request_appeal a
              join v_staff m on m.id = a.made_by
              left join v_staff b on b.id = a.answered_by
             where a.request = :request
             order by a.number desc""")
        .param("request", request.value())
        .query((row, n) -> new Appeal(
            row.getObject("id", UUID.class), row.getInt("number"), row.getString("text"), StaffName.at(row, "maker"),
            SqlTime.at(row, "made_at"), row.getObject("due_on", LocalDate.class), row.getString("outcome"),
            row.getString("answer"), StaffName.atOrNull(row, "answerer"), SqlTime.atOrNull(row, "answered_at")))
        .list();
  }

  /** Whether an appeal waits for its answer. */
  public boolean isOpen(RequestId request) {
    return jdbc.sql("select exists (select 1 from request_appeal where request = :request and answered_at is null)")
        .param("request", request.value()).query(Boolean.class).single();
  }

  /** 409 {@code appeal-open} while an appeal waits: its answer comes first, from who did not decide. */
  public void mustBeClosed(RequestId request) {
    if (isOpen(request)) {
      throw Refused.conflict("appeal-open");
    }
  }

  /** Who took the decision that an appeal reopened into this round; he may not decide it again. */
  public Optional<UUID> reopenedFrom(RequestId request, int round) {
    return jdbc.sql("""
            select d.decided_by
              from request_decision d
             where d.request = :request and d.round < :round
               and exists (select 1 from request_appeal a where a.request = d.request and a.outcome = 'reopened'
                            and a.made_at >= d.decided_at)
             order by d.decided_at desc, d.id desc
             limit 1""")
        .param("request", request.value()).param("round", round)
        .query(UUID.class).optional();
  }
}
