package org.wasl.requests.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Page;
import org.wasl.kernel.Slice;
import org.wasl.kernel.SqlTime;
import org.wasl.parties.PartyId;
import org.wasl.parties.PeopleNamed;
import org.wasl.requests.RequestPermissions;
import org.wasl.requests.lifecycle.RequestStore;
import org.wasl.requests.lifecycle.Status;

/** Lists of requests, one statement each, within the actor's scope. */
@Component
public class RequestList {

  private static final String ROW = """
      select r.id, r.reference, r.status, p.kept as party, p.full_name, p.honorific_ar, v.code as service, v.name_ar, v.name_en,
             r.branch, r.created_at, r.status_since, held.promised, held.first_promised,
             (select count(*) from request_item i
               where i.request = r.id and i.mandatory and i.given_at is null) as missing,
             exists (select 1 from request_appeal a where a.request = r.id and a.answered_at is null) as appeal_open
        from request r
        join v_party p on p.id = r.party
        join v_service_version v on v.id = r.service_version
        left join lateral (
          select max(m.promised) as promised, min(m.promised) as first_promised
            from promise m where m.request = r.id and m.round = r.round) held on true
      """;

  private static final int PEOPLE = 300;

  private final JdbcClient jdbc;
  private final PeopleNamed named;

  RequestList(JdbcClient jdbc, PeopleNamed named) {
    this.jdbc = jdbc;
    this.named = named;
  }

  /** What is looked for; nulls and an empty list do not narrow. */
  public record Filter(List<Status> statuses, @Nullable String branch, @Nullable String text) {

    /** Everything visible. */
    public static final Filter NONE = new Filter(List.of(), null, null);

    /** The text; empty when it does not narrow. */
    String words() {
      return text == null ? "" : text.strip();
    }
  }

  /** Newest first; the text is a request's number, or whatever finds its person: at most 300 people are meant. */
  public Slice<RequestRow> find(Actor actor, Filter filter, Page page) {
    actor.must(RequestPermissions.READ);
    List<RequestRow> rows = RequestStore.scope(jdbc.sql(ROW + " where " + RequestStore.VISIBLE + narrowed(filter) + """
             and (:anyStatus or r.status = any(:statuses))
             and (cast(:inBranch as text) is null or r.branch = :inBranch)
             and (cast(:after as uuid) is null or r.id < :after)
           order by r.id desc
           limit :limit"""), actor)
        .param("anyStatus", filter.statuses().isEmpty())
        .param("statuses", filter.statuses().stream().map(Status::code).toArray(String[]::new))
        .param("inBranch", filter.branch())
        .param("reference", RequestNumber.in(filter.words()))
        .param("people", people(actor, filter))
        .param("after", page.after(UUID::fromString))
        .param("limit", page.limit() + 1)
        .query((row, n) -> read(row)).list();
    return Slice.cut(rows, page, each -> each.id().toString());
  }

  /** One condition for each way to ask: an “or” of them would read every request. */
  private static String narrowed(Filter filter) {
    return filter.words().isEmpty() ? ""
        : RequestNumber.in(filter.words()) != null ? " and r.reference = :reference" : """
             and r.party in (select other.id from v_party other where other.kept = any(:people))""";
  }

  private UUID[] people(Actor actor, Filter filter) {
    return filter.words().isEmpty() || RequestNumber.in(filter.words()) != null ? new UUID[0]
        : named.named(actor, filter.words(), PEOPLE).stream().map(PartyId::value).toArray(UUID[]::new);
  }

  /** A person's requests, newest first, at most fifty; only those the actor may see. */
  public List<RequestRow> ofParty(Actor actor, PartyId party) {
    actor.must(RequestPermissions.READ);
    return RequestStore.scope(jdbc.sql(ROW + """
             where r.party = any(cast((select wasl.party_ids(:party)) as uuid[])) and """
            + RequestStore.VISIBLE + " order by r.created_at desc limit 50"), actor)
        .param("party", party.value())
        .query((row, n) -> read(row)).list();
  }

  /** Of several people, newest first, fifty for each on the average; those without any are absent. One statement. */
  public Map<PartyId, List<RequestRow>> ofParties(Actor actor, Collection<PartyId> parties) {
    actor.must(RequestPermissions.READ);
    return parties.isEmpty() ? Map.of() : RequestStore.scope(jdbc.sql(ROW + """
             where r.party = any(array(
                     select unnest(wasl.party_ids(each.id)) from unnest(cast(:parties as uuid[])) as each (id)))
               and """ + RequestStore.VISIBLE + " order by r.created_at desc limit :most"), actor)
        .param("parties", parties.stream().map(PartyId::value).toArray(UUID[]::new))
        .param("most", 50 * parties.size())
        .query((row, n) -> read(row)).list().stream()
        .collect(Collectors.groupingBy(each -> new PartyId(each.party())));
  }

  /** What waits for a decision, the nearest promise first, at most a hundred. */
  public List<RequestRow> toDecide(Actor actor) {
    actor.must(RequestPermissions.READ);
    return RequestStore.scope(jdbc.sql(ROW + " where r.status in ('raised', 'with-committee', 'deferred') and "
            + RequestStore.VISIBLE + " order by held.promised, r.id limit 100"), actor)
        .query((row, n) -> read(row)).list();
  }

  /** Requests at work whose promise falls in those days, in their order; both ends included. */
  public List<RequestRow> promised(Actor actor, LocalDate from, LocalDate to) {
    actor.must(RequestPermissions.READ);
    return RequestStore.scope(jdbc.sql(ROW + """
             where held.promised between :from and :to
               and r.status in ('raised', 'with-committee', 'deferred', 'approved', 'partially-approved', 'declined',
                                'referred-out') and """ + RequestStore.VISIBLE
            + " order by held.promised, r.id limit 200"), actor)
        .param("from", from).param("to", to)
        .query((row, n) -> read(row)).list();
  }

  /** Requests unanswered past their promised day, the longest first. */
  public List<RequestRow> late(Actor actor, LocalDate today) {
    actor.must(RequestPermissions.READ);
    return RequestStore.scope(jdbc.sql(ROW + """
             where r.status in ('raised', 'with-committee', 'deferred') and held.promised < :today and """
            + RequestStore.VISIBLE + " order by held.promised, r.id limit 100"), actor)
        .param("today", today)
        .query((row, n) -> read(row)).list();
  }

  /** Requests in one of the statuses, those that stood there longest first, at most fifty. */
  public List<RequestRow> standing(Actor actor, List<Status> statuses) {
    actor.must(RequestPermissions.READ);
    return RequestStore.scope(jdbc.sql(ROW + " where r.status = any(:statuses) and " + RequestStore.VISIBLE
            + " order by r.status_since, r.id limit 50"), actor)
        .param("statuses", statuses.stream().map(Status::code).toArray(String[]::new))
        .query((row, n) -> read(row)).list();
  }

  private static RequestRow read(ResultSet row) throws SQLException {
    return new RequestRow(
        row.getObject("id", UUID.class), row.getString("reference"), Status.of(row.getString("status")),
        row.getObject("party", UUID.class), row.getString("full_name"), row.getString("honorific_ar"),
        row.getString("service"), row.getString("name_ar"), row.getString("name_en"), row.getString("branch"),
        SqlTime.at(row, "created_at"), SqlTime.at(row, "status_since"), SqlTime.dayOrNull(row, "promised"),
        SqlTime.dayOrNull(row, "first_promised"), row.getInt("missing"), row.getBoolean("appeal_open"));
  }
}
