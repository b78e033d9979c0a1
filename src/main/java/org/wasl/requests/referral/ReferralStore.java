package org.wasl.requests.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Refused;
import org.wasl.kernel.SqlTime;
import org.wasl.kernel.StaffId;
import org.wasl.kernel.StaffName;
import org.wasl.requests.RequestId;

/** Table {@code request_referral}. */
@Component
public class ReferralStore {

  private final JdbcClient jdbc;

  ReferralStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A question about to be asked. */
  record Question(
      UUID id, RequestId request, String text, @Nullable String item, String owner, StaffId askedBy,
      Instant askedAt, LocalDate dueOn, int year) {}

  /** Asks it; returns its number within the request. The request is locked, so that numbers do not meet. */
  int add(Question question) {
    return jdbc.sql("""
            insert into request_referral (id, request, number, reference, question, item, owner, asked_by, asked_at,
                                          due_on)
            select :id, :request, coalesce(max(number), 0) + 1, next_reference('Q', :year), :question, :item, :owner,
                   :by, :at, :due
              from request_referral where request = :request
            returning number""")
        .param("id", question.id()).param("request", question.request().value()).param("year", question.year())
        .param("question", question.text()).param("item", question.item()).param("owner", question.owner())
        .param("by", question.askedBy().value()).param("at", SqlTime.of(question.askedAt()))
        .param("due", question.dueOn())
        .query(Integer.class).single();
  }

  /** Answers it; 409 {@code referral-answered} when somebody already did. */
  void answer(RequestId request, int number, String answer, @Nullable String clause, StaffId by, Instant now) {
    int rows = jdbc.sql("""
            update request_referral
               set answer = :answer, clause = :clause, answered_by = :by, answered_at = :now
             where request = :request and number = :number and answered_at is null""")
        .param("answer", answer).param("clause", clause).param("by", by.value()).param("now", SqlTime.of(now))
        .param("request", request.value()).param("number", number)
        .update();
    if (rows != 1) {
      throw Refused.conflict("referral-answered");
    }
  }

  /** Notes that the answer was passed on; nothing changes when it was before. */
  void told(RequestId request, int number, Instant now) {
    jdbc.sql("""
            update request_referral set told_at = :now
             where request = :request and number = :number and answered_at is not null and told_at is null""")
        .param("now", SqlTime.of(now)).param("request", request.value()).param("number", number)
        .update();
  }

  /** The request that a question belongs to. */
  record Of(UUID request, String reference) {}

  /** Notes that an answer was passed on; empty when there is none, or it was before. */
  Optional<Of> passedOn(String question, Instant now) {
    return jdbc.sql("""
            update request_referral f set told_at = :now
              from request r
             where f.reference = :question and f.answered_at is not null and f.told_at is null and r.id = f.request
            returning r.id, r.reference""")
        .param("now", SqlTime.of(now)).param("question", question)
        .query((row, n) -> new Of(row.getObject("id", UUID.class), row.getString("reference"))).optional();
  }

  /** All questions of a request, the newest first. */
  public List<Referral> of(RequestId request) {
    return jdbc.sql("""
            select f.id, f.number, f.reference, f.question, f.item, f.owner, f.asked_by, a.name_ar as asker_ar,
                   a.name_en as asker_en, f.asked_at, f.due_on, f.answer, f.clause, b.name_ar as answerer_ar,
                   b.name_en as answerer_en, f.answered_at, f.told_at
              from request_referral f
              join v_staff a on a.id = f.asked_by
              left join v_staff b on b.id = f.answered_by
             where f.request = :request
             order by f.number desc""")
        .param("request", request.value())
        .query((row, n) -> read(row)).list();
  }

  /** Those of the requests that have an answer which the asker has not passed on yet. */
  public Set<UUID> withAnswerToTell(Collection<UUID> requests) {
    return Set.copyOf(jdbc.sql("""
            select distinct request from request_referral
             where request = any(:requests) and answered_at is not null and told_at is null""")
        .param("requests", requests.toArray(UUID[]::new)).query(UUID.class).list());
  }

  private static Referral read(ResultSet row) throws SQLException {
    return new Referral(
        row.getObject("id", UUID.class), row.getInt("number"), row.getString("reference"), row.getString("question"),
        row.getString("item"), row.getString("owner"), row.getObject("asked_by", UUID.class),
        StaffName.at(row, "asker"), SqlTime.at(row, "asked_at"), row.getObject("due_on", LocalDate.class), row.getString("answer"),
        row.getString("clause"), StaffName.atOrNull(row, "answerer"), SqlTime.atOrNull(row, "answered_at"),
        SqlTime.atOrNull(row, "told_at"));
  }
}
