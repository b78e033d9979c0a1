package org.wasl.requests.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.SqlTime;
import org.wasl.kernel.StaffName;
import org.wasl.requests.RequestPermissions;
import org.wasl.requests.lifecycle.RequestStore;

/** Management's list of questions, and the asker's list of what was asked. */
@Component
public class ReferralDesk {

  private static final String ROW = """
      select r.reference as request, f.number, f.reference, f.question, s.name_ar as asker_ar, s.name_en as asker_en,
             f.asked_at, f.due_on, f.answered_at is not null as answered
        from request_referral f
        join request r on r.id = f.request
        join v_staff s on s.id = f.asked_by
      """;

  private final JdbcClient jdbc;

  ReferralDesk(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A question in a list. */
  public record Row(
      String request, int number, String reference, String question, StaffName askedBy, java.time.Instant askedAt,
      LocalDate dueOn, boolean answered) {}

  /** Questions without an answer, the nearest due day first, at most fifty. */
  public List<Row> open(Actor actor) {
    actor.must(RequestPermissions.READ);
    return list(actor, "f.answered_at is null", "f.due_on, f.id");
  }

  /**
   * What is with management or came back from it: answers first, then the nearest due day, at most fifty. An answer that
   * stands among the messages to tell is told from there, and not listed twice.
   */
  public List<Row> asked(Actor actor) {
    actor.must(RequestPermissions.READ);
    return list(actor, """
        f.told_at is null and not (f.answered_at is not null and exists (
          select 1 from v_message m
           where m.reference = f.reference and m.kind = 'question-answered' and (m.to_tell or m.status = 'pending')))""",
        "f.answered_at is null, f.due_on, f.id");
  }

  /** The question of that number, also of a request that has ended; empty when there is none the actor may see. */
  public Optional<Row> numbered(Actor actor, String reference) {
    actor.must(RequestPermissions.READ);
    return RequestStore.scope(jdbc.sql(ROW + " where f.reference = :reference and " + RequestStore.VISIBLE), actor)
        .param("reference", reference).query((row, n) -> read(row)).optional();
  }

  private List<Row> list(Actor actor, String which, String order) {
    return RequestStore.scope(jdbc.sql(ROW + """
             where r.status not in ('closed', 'cancelled') and\s""" + which + " and " + RequestStore.VISIBLE
            + " order by " + order + " limit 50"), actor)
        .query((row, n) -> read(row)).list();
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getString("request"), row.getInt("number"), row.getString("reference"), row.getString("question"),
        StaffName.at(row, "asker"), SqlTime.at(row, "asked_at"), row.getObject("due_on", LocalDate.class),
        row.getBoolean("answered"));
  }
}
