package org.wasl.research.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.SqlTime;
import org.wasl.kernel.StaffId;
import org.wasl.kernel.StaffName;
import org.wasl.research.ResearchPermissions;

/** Table {@code research_visit}. One sees one's own visits, those who read all see all. */
@Component
public class VisitStore {

  private static final String SELECT = """
      select v.id, v.request, r.reference, v.party, p.full_name, r.branch, v.researcher,
             s.name_ar as researcher_ar, s.name_en as researcher_en, c.name_ar as companion_ar,
             c.name_en as companion_en, v.on_day, v.hour, v.place, v.man_present, v.override, v.status
        from research_visit v
        join v_request r on r.id = v.request
        join v_party p on p.id = v.party
        join v_staff s on s.id = v.researcher
        left join v_staff c on c.id = v.companion
       where (:readAll or v.researcher = :actor or v.companion = :actor)
      """;

  private final JdbcClient jdbc;

  VisitStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What is added. */
  record NewVisit(
      UUID id, UUID request, UUID party, StaffId researcher, @Nullable StaffId companion, LocalDate day,
      @Nullable String hour, String place, boolean manPresent, @Nullable String override) {}

  /** Adds a visit; false when the request has an open one already. */
  boolean add(NewVisit visit, Actor by, Instant now) {
    StaffId companion = visit.companion();
    return jdbc.sql("""
            insert into research_visit (id, request, party, researcher, companion, on_day, hour, place, man_present,
                                        override, status, assigned_by, assigned_at)
            values (:id, :request, :party, :researcher, :companion, :day, :hour, :place, :man, :override, 'assigned',
                    :by, :now)
            on conflict (request) where status = 'assigned' do nothing""")
        .param("id", visit.id()).param("request", visit.request()).param("party", visit.party())
        .param("researcher", visit.researcher().value())
        .param("companion", companion == null ? null : companion.value())
        .param("day", visit.day()).param("hour", visit.hour()).param("place", visit.place())
        .param("man", visit.manPresent()).param("override", visit.override()).param("by", by.id().value())
        .param("now", SqlTime.of(now)).update() == 1;
  }

  /** The open visit of a request, whoever asks; for steps that have shown that the actor may see the request. */
  public Optional<Visit> openOf(Actor actor, UUID request) {
    return scope(SELECT + " and v.request = :request and v.status = 'assigned'", actor).param("request", request)
        .query((row, n) -> visit(row)).optional();
  }

  /** Whether somebody is to go there, or went; needs no permission of this room and tells no place. */
  public Optional<LocalDate> dayOf(UUID request) {
    return jdbc.sql("""
            select on_day from research_visit
             where request = :request and status in ('assigned', 'done')
             order by assigned_at desc
             limit 1""").param("request", request).query(LocalDate.class).optional();
  }

  /** The latest visit of a request that is not cancelled and is seen by the actor, found by its reference. */
  public Optional<Visit> lastOf(Actor actor, String reference) {
    return scope(SELECT + """
             and r.reference = :reference and v.status <> 'cancelled'
             order by v.assigned_at desc
             limit 1""", actor).param("reference", reference).query((row, n) -> visit(row)).optional();
  }

  /** Whether the request of that visit was cancelled or closed meanwhile. */
  public boolean isOfEnded(UUID id) {
    return jdbc.sql("""
            select r.status in ('cancelled', 'closed')
              from research_visit v join v_request r on r.id = v.request
             where v.id = :id""").param("id", id).query(Boolean.class).single();
  }

  /** A visit by its id, locked; empty when absent or not seen by the actor. */
  Optional<Visit> lock(Actor actor, UUID id) {
    return scope(SELECT + " and v.id = :id for update of v", actor).param("id", id)
        .query((row, n) -> visit(row)).optional();
  }

  /** Open visits up to a day, of requests that still stand, the nearest first, at most 100. */
  public List<Visit> ahead(Actor actor, LocalDate until) {
    return scope(SELECT + """
             and v.status = 'assigned' and r.status not in ('cancelled', 'closed') and v.on_day <= :until
             order by v.on_day, v.hour nulls last, v.id
             limit 100""", actor).param("until", until).query((row, n) -> visit(row)).list();
  }

  /** The actor's own open visits up to a day, the nearest first. */
  public List<Visit> own(Actor actor, LocalDate until) {
    return jdbc.sql(SELECT + """
             and v.status = 'assigned' and r.status not in ('cancelled', 'closed') and v.on_day <= :until
             order by v.on_day, v.hour nulls last, v.id
             limit 100""")
        .param("readAll", false).param("actor", actor.id().value()).param("until", until)
        .query((row, n) -> visit(row)).list();
  }

  /** Ends an open visit; how many rows changed: 0 or 1. */
  public int end(UUID id, String status, @Nullable String reason, Instant now) {
    return jdbc.sql("""
            update research_visit set status = :status, end_reason = :reason, ended_at = :now
             where id = :id and status = 'assigned'""")
        .param("id", id).param("status", status).param("reason", reason).param("now", SqlTime.of(now)).update();
  }

  private JdbcClient.StatementSpec scope(String sql, Actor actor) {
    return jdbc.sql(sql).param("readAll", actor.may(ResearchPermissions.READ_ALL))
        .param("actor", actor.id().value());
  }

  private static Visit visit(ResultSet row) throws SQLException {
    return new Visit(row.getObject("id", UUID.class), row.getObject("request", UUID.class),
        row.getString("reference"), row.getObject("party", UUID.class), row.getString("full_name"),
        row.getString("branch"), row.getObject("researcher", UUID.class), StaffName.at(row, "researcher"),
        StaffName.atOrNull(row, "companion"), row.getObject("on_day", LocalDate.class), row.getString("hour"),
        row.getString("place"), row.getBoolean("man_present"), row.getString("override"), row.getString("status"));
  }
}
