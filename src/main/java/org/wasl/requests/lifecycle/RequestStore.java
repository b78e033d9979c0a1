package org.wasl.requests.lifecycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Reference;
import org.wasl.kernel.Refused;
import org.wasl.kernel.SqlTime;
import org.wasl.kernel.StaffId;
import org.wasl.parties.PartyId;
import org.wasl.requests.RequestId;

/**
 * Table {@code request}. A request is visible to the branch it belongs to, the branch that received it, and those who
 * see all branches; to anyone else it is absent.
 */
@Component
public class RequestStore {

  /** The scope of every read: bind {@code allBranches} and {@code branch} with {@link #scope}. */
  public static final String VISIBLE = "(:allBranches or r.branch = :actorBranch or r.received_branch = :actorBranch)";

  private static final String COLUMNS = """
      r.id, r.reference, r.tracking_code, wasl.party_kept(r.party) as party, r.service_version, r.status, r.branch, r.received_branch,
      r.created_at, r.created_by, r.status_since, r.round, r.raised_at, r.outcome, r.decided_at, r.closed_at, r.version
      """;

  private final JdbcClient jdbc;

  RequestStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Binds the scope of {@link #VISIBLE}. */
  public static JdbcClient.StatementSpec scope(JdbcClient.StatementSpec statement, Actor actor) {
    return statement.param("allBranches", actor.seesAllBranches()).param("actorBranch", actor.branch());
  }

  /** What intake writes besides the request's own fields. */
  public record Arrival(
      String channel, @Nullable String medium, @Nullable String details,
      @Nullable String visitorName, @Nullable String visitorRelation, @Nullable String visitorMobile,
      @Nullable PartyId visitorParty) {}

  /** A new request with the next reference of that year; returns the reference. One statement. */
  public Reference insert(NewRequest request, Arrival arrival, int year, Instant now) {
    String reference = jdbc.sql("""
            insert into request (id, reference, tracking_code, party, service_version, status, channel, medium, details,
                                 branch, received_branch, visitor_name, visitor_relation, visitor_mobile,
                                 visitor_party,
                                 created_at, created_by, status_since)
            values (:id, next_reference('R', :year), :code, :party, :version, :status, :channel, :medium, :details,
                    :branch, :received, :visitorName, :visitorRelation, :visitorMobile,
                    wasl.party_kept(cast(:visitorParty as uuid)), :now, :by, :now)
            returning reference""")
        .param("id", request.id().value()).param("year", year).param("code", request.trackingCode())
        .param("party", request.party().value()).param("version", request.serviceVersion())
        .param("status", request.status().code())
        .param("channel", arrival.channel()).param("medium", arrival.medium()).param("details", arrival.details())
        .param("branch", request.branch()).param("received", request.receivedBranch())
        .param("visitorName", arrival.visitorName()).param("visitorRelation", arrival.visitorRelation())
        .param("visitorMobile", arrival.visitorMobile())
        .param("visitorParty", arrival.visitorParty() == null ? null : arrival.visitorParty().value())
        .param("now", SqlTime.of(now)).param("by", request.createdBy().value())
        .query(String.class).single();
    return new Reference(reference);
  }

  /** A request about to be written; it has no reference yet. */
  public record NewRequest(
      RequestId id, String trackingCode, PartyId party, UUID serviceVersion, Status status,
      String branch, String receivedBranch, StaffId createdBy) {}

  /** The request, locked until the transaction ends; 404 when absent or not visible. */
  public Request lock(Actor actor, Reference reference) {
    return one(actor, reference, " for update of r").orElseThrow(Refused::absent);
  }

  /** The request; 404 when absent or not visible. */
  public Request see(Actor actor, Reference reference) {
    return one(actor, reference, "").orElseThrow(Refused::absent);
  }

  private Optional<Request> one(Actor actor, Reference reference, String lock) {
    return scope(jdbc.sql("select " + COLUMNS + " from request r where r.reference = :reference and "
            + VISIBLE + lock), actor)
        .param("reference", reference.value())
        .query((row, n) -> read(row)).optional();
  }

  /** The request that the person's own number and code open; no staff scope. Empty when either is wrong. */
  public Optional<Request> byTrackingCode(Reference reference, String code) {
    return jdbc.sql("select " + COLUMNS
            + " from request r where r.reference = :reference and r.tracking_code = :code")
        .param("reference", reference.value()).param("code", code)
        .query((row, n) -> read(row)).optional();
  }

  /** Writes the next state; 409 {@code stale-record} when somebody else was faster. */
  public void save(Request request) {
    int rows = jdbc.sql("""
            update request
               set status = :status, status_since = :since, round = :round, raised_at = :raised, outcome = :outcome,
                   decided_at = :decided, closed_at = :closed, version = version + 1
             where id = :id and version = :version""")
        .param("status", request.status().code()).param("since", SqlTime.of(request.statusSince()))
        .param("round", request.round()).param("raised", orNull(request.raisedAt()))
        .param("outcome", request.outcome() == null ? null : request.outcome().code())
        .param("decided", orNull(request.decidedAt())).param("closed", orNull(request.closedAt()))
        .param("id", request.id().value()).param("version", request.version())
        .update();
    if (rows != 1) {
      throw Refused.stale();
    }
  }

  private static @Nullable Object orNull(@Nullable Instant moment) {
    return moment == null ? null : SqlTime.of(moment);
  }

  private static Request read(ResultSet row) throws SQLException {
    String outcome = row.getString("outcome");
    return new Request(
        new RequestId(row.getObject("id", UUID.class)), new Reference(row.getString("reference")),
        row.getString("tracking_code"), new PartyId(row.getObject("party", UUID.class)),
        row.getObject("service_version", UUID.class), Status.of(row.getString("status")),
        row.getString("branch"), row.getString("received_branch"), SqlTime.at(row, "created_at"),
        new StaffId(row.getObject("created_by", UUID.class)), SqlTime.at(row, "status_since"),
        row.getInt("round"), SqlTime.atOrNull(row, "raised_at"), outcome == null ? null : Status.of(outcome),
        SqlTime.atOrNull(row, "decided_at"), SqlTime.atOrNull(row, "closed_at"), row.getInt("version"));
  }
}
