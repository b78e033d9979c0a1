package org.wasl.research.study;

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
import org.wasl.kernel.Refused;
import org.wasl.kernel.SqlTime;
import org.wasl.kernel.StaffName;
import org.wasl.research.ResearchPermissions;

/**
 * Table {@code research_study}. One sees the studies one writes or visits for; those who read all see all that was
 * begun.
 */
@Component
public class StudyStore {

  private static final String SELECT = """
      select t.id, t.request, r.reference, t.party, t.visit, t.number, t.previous, t.researcher,
             s.name_ar as researcher_ar, s.name_en as researcher_en, t.status, t.day, t.saved_at, t.submitted_at,
             j.name_ar as judge_ar, j.name_en as judge_en, t.judged_at, t.note, t.revision
        from research_study t
        join v_request r on r.id = t.request
        join v_staff s on s.id = t.researcher
        left join v_staff j on j.id = t.judged_by
       where (:readAll or t.researcher = :actor
              or exists (select 1 from research_visit v where v.id = t.visit and v.companion = :actor))
      """;

  private final JdbcClient jdbc;

  StudyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The study; 404 when absent or not seen by the actor. */
  Study see(Actor actor, UUID id) {
    return scope(SELECT + " and t.id = :id", actor).param("id", id)
        .query((row, n) -> study(row)).optional().orElseThrow(Refused::absent);
  }

  /** The same, locked until the transaction ends. */
  Study lock(Actor actor, UUID id) {
    return scope(SELECT + " and t.id = :id for update of t", actor).param("id", id)
        .query((row, n) -> study(row)).optional().orElseThrow(Refused::absent);
  }

  /** The studies of a request that the actor sees, the newest first. */
  public List<Study> of(Actor actor, UUID request) {
    return scope(SELECT + " and t.request = :request order by t.number desc", actor).param("request", request)
        .query((row, n) -> study(row)).list();
  }

  /** What was handed in and waits to be approved, the longest first, at most 100. */
  public List<Study> toJudge(Actor actor) {
    return scope(SELECT + " and t.status = 'submitted' order by t.submitted_at, t.id limit 100", actor)
        .query((row, n) -> study(row)).list();
  }

  /** The actor's own drafts, and what was given back to them and is not begun again; the latest first. */
  public List<Study> ownOpen(Actor actor) {
    return jdbc.sql(SELECT + """
             and (t.status = 'draft' or t.status = 'returned' and not exists (
                   select 1 from research_study later where later.request = t.request and later.number > t.number))
             order by t.saved_at desc, t.id
             limit 100""")
        .param("readAll", false).param("actor", actor.id().value()).query((row, n) -> study(row)).list();
  }

  /** The draft of a request, whoever writes it; empty when there is none. */
  Optional<UUID> draftOf(UUID request) {
    return jdbc.sql("select id from research_study where request = :request and status = 'draft'")
        .param("request", request).query(UUID.class).optional();
  }

  /** Whether the actor writes that study. */
  boolean isBy(UUID study, Actor actor) {
    return jdbc.sql("select count(*) from research_study where id = :id and researcher = :actor")
        .param("id", study).param("actor", actor.id().value()).query(Integer.class).single() == 1;
  }

  /**
   * The last study of a person that was handed in, whoever wrote it and for whichever request; for whom a visit to this
   * person was assigned. Empty for the first.
   */
  Optional<UUID> lastOf(UUID party) {
    return jdbc.sql("""
            select id from research_study
             where party = any(cast((select wasl.party_ids(:party)) as uuid[])) and status <> 'draft'
             order by submitted_at desc, id desc
             limit 1""").param("party", party).query(UUID.class).optional();
  }

  /** The version that a further study of the request gets. */
  int nextNumber(UUID request) {
    return jdbc.sql("select coalesce(max(number), 0) + 1 from research_study where request = :request")
        .param("request", request).query(Integer.class).single();
  }

  /** Begins a draft; false when the request has one already. */
  boolean begin(UUID id, UUID request, UUID party, UUID visit, int number, @Nullable UUID previous, Actor by,
      Instant now) {
    return jdbc.sql("""
            insert into research_study (id, request, party, visit, number, previous, researcher, status, begun_at,
                                        saved_at)
            values (:id, :request, :party, :visit, :number, :previous, :by, 'draft', :now, :now)
            on conflict (request) where status = 'draft' do nothing""")
        .param("id", id).param("request", request).param("party", party).param("visit", visit)
        .param("number", number).param("previous", previous).param("by", by.id().value())
        .param("now", SqlTime.of(now)).update() == 1;
  }

  /** Marks a draft as saved; 409 {@code stale-record} when somebody, or another tab, was faster. */
  void saved(UUID id, int revision, int next, Instant now) {
    mustBeOne(jdbc.sql("""
            update research_study set saved_at = :now, revision = :next
             where id = :id and revision = :revision and status = 'draft'""")
        .param("id", id).param("revision", revision).param("next", next).param("now", SqlTime.of(now)).update());
  }

  /** Hands a draft in; from here on its facts stay as they are. */
  void submit(UUID id, LocalDate day, Instant now) {
    mustBeOne(jdbc.sql("""
            update research_study set status = 'submitted', day = :day, submitted_at = :now, revision = revision + 1
             where id = :id and status = 'draft'""")
        .param("id", id).param("day", day).param("now", SqlTime.of(now)).update());
  }

  /** Approves what was handed in, or gives it back. */
  void judge(UUID id, String status, @Nullable String note, Actor by, Instant now) {
    mustBeOne(jdbc.sql("""
            update research_study
               set status = :status, note = :note, judged_by = :by, judged_at = :now, revision = revision + 1
             where id = :id and status = 'submitted'""")
        .param("id", id).param("status", status).param("note", note).param("by", by.id().value())
        .param("now", SqlTime.of(now)).update());
  }

  private static void mustBeOne(int rows) {
    if (rows != 1) {
      throw Refused.stale();
    }
  }

  private JdbcClient.StatementSpec scope(String sql, Actor actor) {
    return jdbc.sql(sql).param("readAll", actor.may(ResearchPermissions.READ_ALL))
        .param("actor", actor.id().value());
  }

  private static Study study(ResultSet row) throws SQLException {
    return new Study(row.getObject("id", UUID.class), row.getObject("request", UUID.class),
        row.getString("reference"), row.getObject("party", UUID.class), row.getObject("visit", UUID.class),
        row.getInt("number"), row.getObject("previous", UUID.class), row.getObject("researcher", UUID.class),
        StaffName.at(row, "researcher"), row.getString("status"), SqlTime.dayOrNull(row, "day"),
        SqlTime.at(row, "saved_at"), SqlTime.atOrNull(row, "submitted_at"), StaffName.atOrNull(row, "judge"),
        SqlTime.atOrNull(row, "judged_at"), row.getString("note"), row.getInt("revision"));
  }
}
