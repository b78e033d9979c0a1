package org.wasl.delivery.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.SqlTime;
import org.wasl.kernel.StaffName;
import org.wasl.requests.Grants.Granted;
import org.wasl.requests.RequestId;

/**
 * Tables {@code delivery} and {@code delivery_confirmation}; rows are added, never changed. Whoever
 * reads here has seen the request first ({@link org.wasl.requests.Requests#see}), which decides
 * visibility.
 */
@Component
class DeliveryStore {

  private final JdbcClient jdbc;

  DeliveryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a hand-over. */
  void add(UUID id, RequestId request, Handover handover, Actor by, Instant now) {
    jdbc.sql("""
            insert into delivery (id, request, description, quantity, amount, currency, partial, delivered_by,
                                  delivered_at)
            values (:id, :request, :description, :quantity, :amount, :currency, :partial, :by, :now)""")
        .param("id", id).param("request", request.value()).param("description", handover.description())
        .param("quantity", handover.quantity())
        .param("amount", handover.amount() == null ? null : handover.amount().minor())
        .param("currency", handover.amount() == null ? null : handover.amount().currency())
        .param("partial", handover.partial())
        .param("by", by.id().value()).param("now", SqlTime.of(now))
        .update();
  }

  /** Adds the confirmation of a hand-over; a second one breaks {@code delivery_confirmation_once}. */
  void confirm(UUID delivery, Confirmation confirmation, Actor by, Instant now) {
    jdbc.sql("""
            insert into delivery_confirmation (delivery, proof, note, code_checked, written_by, confirmed_at)
            values (:delivery, :proof, :note, :checked, :by, :now)""")
        .param("delivery", delivery).param("proof", confirmation.by().code())
        .param("note", confirmation.note()).param("checked", confirmation.codeChecked())
        .param("by", by.id().value()).param("now", SqlTime.of(now))
        .update();
  }

  /** What was given of a grant since it was decided. */
  Balance balance(RequestId request, Granted granted) {
    return jdbc.sql("""
            select coalesce(sum(amount), 0)::bigint as amount, coalesce(sum(quantity), 0)::integer as quantity
              from delivery
             where request = :request and delivered_at >= :since""")
        .param("request", request.value()).param("since", SqlTime.of(granted.since()))
        .query((row, n) -> new Balance(granted, row.getLong("amount"), row.getInt("quantity"))).single();
  }

  /** The hand-over that waits for its confirmation: the newest, if it has none. */
  Optional<Delivery> unconfirmed(RequestId request) {
    return of(request).stream().findFirst().filter(each -> each.confirmed() == null);
  }

  /** All hand-overs of a request, newest first; several where it was given in parts, or an appeal reopened it. */
  List<Delivery> of(RequestId request) {
    return jdbc.sql("""
            select d.id, d.description, d.quantity, d.amount, d.partial, d.delivered_at, s.name_ar as deliverer_ar,
                   s.name_en as deliverer_en,
                   c.proof, c.note, c.code_checked, c.confirmed_at, w.name_ar as writer_ar, w.name_en as writer_en
              from delivery d
              join v_staff s on s.id = d.delivered_by
              left join delivery_confirmation c on c.delivery = d.id
              left join v_staff w on w.id = c.written_by
             where d.request = :request
             order by d.delivered_at desc, d.id desc""")
        .param("request", request.value()).query(DeliveryStore::row).list();
  }

  private static Delivery row(ResultSet row, int n) throws SQLException {
    String proof = row.getString("proof");
    return new Delivery(row.getObject("id", UUID.class), row.getString("description"),
        row.getObject("quantity", Integer.class), row.getObject("amount", Long.class),
        row.getBoolean("partial"), SqlTime.at(row, "delivered_at"), StaffName.at(row, "deliverer"),
        proof == null ? null : new Delivery.Confirmed(Proof.of(proof), row.getString("note"), row.getBoolean("code_checked"),
            SqlTime.at(row, "confirmed_at"), StaffName.at(row, "writer")));
  }
}
