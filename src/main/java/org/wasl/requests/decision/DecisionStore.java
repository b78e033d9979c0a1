package org.wasl.requests.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.SqlTime;
import org.wasl.kernel.StaffName;
import org.wasl.requests.RequestId;
import org.wasl.requests.decision.Decision.Grant;
import org.wasl.requests.lifecycle.Status;

/** Tables {@code request_decision} and {@code request_grant}: added to and read, never changed. */
@Component
public class DecisionStore {

  private final JdbcClient jdbc;

  DecisionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(RequestId request, Decision decision) {
    jdbc.sql("""
            insert into request_decision (id, request, round, outcome, reason, alternative, promised, fields,
                                          decided_by, decided_at)
            values (:id, :request, :round, :outcome, :reason, :alternative, :promised, :fields, :by, :at)""")
        .param("id", decision.id()).param("request", request.value()).param("round", decision.round())
        .param("outcome", decision.outcome().code()).param("reason", decision.reason())
        .param("alternative", decision.alternative()).param("promised", decision.promised())
        .param("fields", decision.fields().toArray(String[]::new))
        .param("by", decision.decidedById()).param("at", SqlTime.of(decision.decidedAt()))
        .update();
    for (int i = 0; i < decision.grants().size(); i++) {
      add(decision.id(), i + 1, decision.grants().get(i));
    }
  }

  private void add(UUID decision, int position, Grant grant) {
    jdbc.sql("""
            insert into request_grant (decision, position, description, amount, currency, quantity, unit)
            values (:decision, :position, :description, :amount, :currency, :quantity, :unit)""")
        .param("decision", decision).param("position", position).param("description", grant.description())
        .param("amount", grant.amount()).param("currency", grant.amount() == null ? null : "SAR")
        .param("quantity", grant.quantity()).param("unit", grant.unit())
        .update();
  }

  /** All decisions of a request, the newest first. */
  public List<Decision> of(RequestId request) {
    return jdbc.sql("""
            select d.id, d.round, d.outcome, d.reason, d.alternative, d.promised, d.fields, d.decided_by,
                   s.name_ar as decider_ar, s.name_en as decider_en, d.decided_at
              from request_decision d join v_staff s on s.id = d.decided_by
             where d.request = :request
             order by d.decided_at desc, d.id desc""")
        .param("request", request.value())
        .query((row, n) -> read(row)).list();
  }

  /** The newest decision; empty before one. */
  public Optional<Decision> last(RequestId request) {
    return of(request).stream().findFirst();
  }

  private Decision read(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new Decision(
        id, row.getInt("round"), Status.of(row.getString("outcome")), row.getString("reason"),
        row.getString("alternative"), row.getObject("promised", LocalDate.class),
        List.of((String[]) row.getArray("fields").getArray()), grants(id), row.getObject("decided_by", UUID.class),
        StaffName.at(row, "decider"), SqlTime.at(row, "decided_at"));
  }

  private List<Grant> grants(UUID decision) {
    return new ArrayList<>(jdbc.sql("""
            select description, amount, quantity, unit from request_grant where decision = :decision
             order by position""")
        .param("decision", decision)
        .query((row, n) -> new Grant(row.getString("description"), row.getObject("amount", Long.class),
            row.getObject("quantity", Integer.class), row.getString("unit")))
        .list());
  }
}
