package org.wasl.parties.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.BirthDate;
import org.wasl.kernel.CalendarKind;
import org.wasl.kernel.PersonName;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Sex;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyKind;
import org.wasl.web.Language;

/**
 * Table {@code party}. An id that was merged into another stands for the kept one in every read and change here; what
 * comes back bears the kept one's id.
 */
@Component
public class PartyStore {

  private static final String COLUMNS = """
      p.id, p.kind, p.full_name, p.given, p.father, p.grandfather, p.family, p.preferred_name, p.honorific, p.sex,
      p.branch, p.birth_calendar, p.birth_value, p.birth_approximate, p.birth_date, p.nationality, p.governorate,
      p.place, p.language, p.version, p.created_at""";

  /** Own branch, or that of a record merged into it, all branches, or access granted to it or to such a record. */
  private static final String OPEN = """
      (:all or p.branch = :branch
         or exists (select 1 from party s where s.merged_into = p.id and s.branch = :branch)
         or exists (
              select 1 from party_access a
               where (a.party = p.id or a.party in (select s.id from party s where s.merged_into = p.id))
                 and (a.branch = :branch or a.staff = :staff)
                 and (a.until is null or a.until > :now)))""";

  private final JdbcClient jdbc;

  PartyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a party; its version must be 1. */
  public void add(PartyRecord party) {
    bind(jdbc.sql("""
        insert into party (id, kind, full_name, given, father, grandfather, family, preferred_name, honorific, sex,
               branch, birth_calendar, birth_value, birth_approximate, birth_date, nationality, governorate, place,
               language, version, created_at)
        values (:id, :kind, :full, :given, :father, :grandfather, :family, :preferred, :honorific, :sex,
               :branch, :calendar, :value, :approximate, :date, :nationality, :governorate, :place,
               :language, :version, :created)"""), party)
        .param("kind", party.kind().code()).param("branch", party.branch())
        .param("created", party.createdAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Adds many parties in one statement; their version must be 1. */
  public void addAll(List<PartyRecord> parties) {
    jdbc.sql("""
            insert into party (id, kind, full_name, given, father, grandfather, family, preferred_name, honorific, sex,
                   branch, birth_calendar, birth_value, birth_approximate, birth_date, nationality, governorate, place,
                   version, created_at)
            select id, kind, full_name, given, father, grandfather, family, preferred, honorific, sex,
                   branch, calendar, value, approximate, date, nationality, governorate, place, 1, created
              from unnest(cast(:ids as uuid[]), cast(:kinds as text[]), cast(:full as text[]), cast(:given as text[]),
                     cast(:father as text[]), cast(:grandfather as text[]), cast(:family as text[]),
                     cast(:preferred as text[]), cast(:honorific as text[]), cast(:sex as text[]),
                     cast(:branch as text[]), cast(:calendar as text[]), cast(:value as text[]),
                     cast(:approximate as boolean[]), cast(:date as date[]), cast(:nationality as text[]),
                     cast(:governorate as text[]), cast(:place as text[]), cast(:created as timestamptz[]))
                as each (id, kind, full_name, given, father, grandfather, family, preferred, honorific, sex, branch,
                     calendar, value, approximate, date, nationality, governorate, place, created)""")
        .param("ids", each(parties, PartyRecord::id)).param("kinds", each(parties, it -> it.kind().code()))
        .param("full", each(parties, it -> it.name().full())).param("given", each(parties, it -> it.name().given()))
        .param("father", each(parties, it -> it.name().father()))
        .param("grandfather", each(parties, it -> it.name().grandfather()))
        .param("family", each(parties, it -> it.name().family()))
        .param("preferred", each(parties, PartyRecord::preferredName))
        .param("honorific", each(parties, PartyRecord::honorific))
        .param("sex", each(parties, it -> it.sex() == null ? null : it.sex().code()))
        .param("branch", each(parties, PartyRecord::branch))
        .param("calendar", each(parties, it -> it.birth() == null ? null : it.birth().calendar().code()))
        .param("value", each(parties, it -> it.birth() == null ? null : it.birth().value()))
        .param("approximate", each(parties, it -> it.birth() == null ? null : it.birth().approximate()))
        .param("date", each(parties, it -> it.birth() == null ? null : it.birth().date()))
        .param("nationality", each(parties, it -> it.living().nationality()))
        .param("governorate", each(parties, it -> it.living().governorate()))
        .param("place", each(parties, it -> it.living().place()))
        .param("created", each(parties, it -> it.createdAt().atOffset(ZoneOffset.UTC)))
        .update();
  }

  private static String[] each(List<PartyRecord> parties, Function<PartyRecord, @Nullable Object> part) {
    return parties.stream().map(part).map(it -> it == null ? null : it.toString()).toArray(String[]::new);
  }

  /** Those of a folded name who were born on the day beside it; one list is as long as the other. */
  public List<PartyId> namedAndBorn(List<String> folded, List<LocalDate> days) {
    return folded.isEmpty() ? List.of() : jdbc.sql("""
            select distinct coalesce(p.merged_into, p.id) as id
              from unnest(cast(:names as text[]), cast(:days as date[])) as asked (name, day)
              join party p on p.name_folded = asked.name and p.birth_date = asked.day
             order by 1""")
        .param("names", folded.toArray(String[]::new))
        .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
        .query((row, n) -> new PartyId(row.getObject("id", UUID.class))).list();
  }

  /** Writes what a person is called and where they live; 409 {@code stale-record} when the version has moved on. */
  public void change(PartyRecord party) {
    int changed = bind(jdbc.sql("""
        update party
           set full_name = :full, given = :given, father = :father, grandfather = :grandfather, family = :family,
               preferred_name = :preferred, honorific = :honorific, sex = :sex, birth_calendar = :calendar,
               birth_value = :value, birth_approximate = :approximate, birth_date = :date,
               nationality = :nationality, governorate = :governorate, place = :place, language = :language,
               version = version + 1
         where id = wasl.party_kept(:id) and version = :version"""), party).update();
    if (changed == 0) {
      throw Refused.stale();
    }
  }

  /**
   * Writes birth, sex, preferred name and place of somebody who is still being brought in: the version stays. 409
   * {@code stale-record} when it has moved on, as somebody changed the file already.
   */
  public void complete(PartyRecord party) {
    int changed = bind(jdbc.sql("""
        update party
           set sex = :sex, birth_calendar = :calendar, birth_value = :value, birth_approximate = :approximate,
               birth_date = :date, preferred_name = :preferred, nationality = :nationality,
               governorate = :governorate, place = :place
         where id = :id and version = :version"""), party).update();
    if (changed == 0) {
      throw Refused.stale();
    }
  }

  /**
   * Raises the version of a party whose contacts, circumstances or household change; 409 {@code stale-record} when it
   * is not the one the reader saw. Null takes whatever version is there.
   */
  public void touch(PartyId id, @Nullable Integer seen) {
    int changed = jdbc.sql("""
            update party set version = version + 1
             where id = wasl.party_kept(:id) and version = coalesce(cast(:seen as integer), version)""")
        .param("id", id.value()).param("seen", seen).update();
    if (changed == 0) {
      throw Refused.stale();
    }
  }

  /** Moves the file to another home branch; 409 {@code stale-record} when the version has moved on. */
  public void move(PartyId id, int version, String branch) {
    int changed = jdbc.sql("""
            update party set branch = :branch, version = version + 1
             where id = wasl.party_kept(:id) and version = :version""")
        .param("id", id.value()).param("version", version).param("branch", branch).update();
    if (changed == 0) {
      throw Refused.stale();
    }
  }

  /** The id a record goes by: its own, or that of what it was merged into. Unknown ids go by themselves. */
  public PartyId kept(PartyId id) {
    return jdbc.sql("select wasl.party_kept(:id)").param("id", id.value())
        .query((row, n) -> new PartyId(row.getObject(1, UUID.class))).single();
  }

  /** All ids of one person: the kept one first, then those that were merged into it. */
  public List<UUID> ids(PartyId id) {
    return jdbc.sql("select each.id from unnest(wasl.party_ids(:id)) with ordinality as each (id, place) order by place")
        .param("id", id.value()).query(UUID.class).list();
  }

  /** The party, if the actor may open its file at that moment: own branch, all branches, or access granted. */
  public Optional<PartyRecord> visible(Actor actor, PartyId id, Instant now) {
    return jdbc.sql("select " + COLUMNS + """

              from party p
             where p.id = (select wasl.party_kept(:id)) and """ + OPEN)
        .param("id", id.value()).param("all", actor.seesAllBranches()).param("branch", actor.branch())
        .param("staff", actor.id().value()).param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, n) -> party(row)).optional();
  }

  /**
   * The party, whoever asks: for the steps that serve everyone from any branch (receiving, notices, duplicates). What
   * is shown of it must be masked.
   */
  public Optional<PartyRecord> any(PartyId id) {
    return jdbc.sql("select " + COLUMNS + " from party p where p.id = (select wasl.party_kept(:id))")
        .param("id", id.value()).query((row, n) -> party(row)).optional();
  }

  /** The same for several parties, by the id that was asked for; unknown ids are absent from the map. */
  public Map<PartyId, PartyRecord> any(Collection<PartyId> ids) {
    Map<PartyId, PartyRecord> found = new HashMap<>();
    if (!ids.isEmpty()) {
      jdbc.sql("select " + COLUMNS + """
                , asked.id as asked
              from party asked join party p on p.id = coalesce(asked.merged_into, asked.id)
             where asked.id = any(:ids)
             order by asked.id""")
          .param("ids", ids.stream().map(PartyId::value).toArray(UUID[]::new))
          .query(row -> {
            found.put(new PartyId(row.getObject("asked", UUID.class)), party(row));
          });
    }
    return found;
  }

  /** Which of these files the actor may open at that moment without giving a reason. */
  public Set<PartyId> visibleAmong(Actor actor, Collection<PartyId> ids, Instant now) {
    return ids.isEmpty() ? Set.of() : jdbc.sql("""
            select asked.id
              from party asked join party p on p.id = coalesce(asked.merged_into, asked.id)
             where asked.id = any(:ids) and """ + OPEN)
        .param("ids", ids.stream().map(PartyId::value).toArray(UUID[]::new))
        .param("all", actor.seesAllBranches()).param("branch", actor.branch())
        .param("staff", actor.id().value()).param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, n) -> new PartyId(row.getObject("id", UUID.class))).set();
  }

  /** Files that the actor may open at that moment without giving a reason, after that id, in the order of ids. */
  public List<PartyId> visibleAfter(Actor actor, @Nullable PartyId after, int limit, Instant now) {
    return jdbc.sql("""
            select p.id from party p
             where p.merged_into is null and (cast(:after as uuid) is null or p.id > :after) and """ + OPEN + """

             order by p.id limit :limit""")
        .param("after", after == null ? null : after.value()).param("limit", limit)
        .param("all", actor.seesAllBranches()).param("branch", actor.branch())
        .param("staff", actor.id().value()).param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, n) -> new PartyId(row.getObject("id", UUID.class))).list();
  }

  /** Holds off, until the transaction ends, whoever else registers under the same key at the same moment. */
  public void holdOff(String key) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 7301))").param("key", key)
        .query((row, n) -> 1).single();
  }

  private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, PartyRecord party) {
    PersonName name = party.name();
    BirthDate birth = party.birth();
    return sql.param("id", party.id().value()).param("version", party.version())
        .param("full", name.full()).param("given", name.given()).param("father", name.father())
        .param("grandfather", name.grandfather()).param("family", name.family())
        .param("preferred", party.preferredName()).param("honorific", party.honorific())
        .param("sex", party.sex() == null ? null : party.sex().code())
        .param("calendar", birth == null ? null : birth.calendar().code())
        .param("value", birth == null ? null : birth.value())
        .param("approximate", birth == null ? null : birth.approximate())
        .param("date", birth == null ? null : birth.date())
        .param("nationality", party.living().nationality())
        .param("governorate", party.living().governorate()).param("place", party.living().place())
        .param("language", party.language().code());
  }

  private static PartyRecord party(ResultSet row) throws SQLException {
    String sex = row.getString("sex");
    return new PartyRecord(
        new PartyId(row.getObject("id", UUID.class)), PartyKind.of(row.getString("kind")),
        new PersonName(row.getString("full_name"), row.getString("given"), row.getString("father"),
            row.getString("grandfather"), row.getString("family")),
        row.getString("preferred_name"), row.getString("honorific"), sex == null ? null : Sex.of(sex),
        row.getString("branch"), birth(row),
        new PartyRecord.Living(
            row.getString("nationality"), row.getString("governorate"), row.getString("place")),
        Language.of(row.getString("language")), row.getInt("version"), row.getObject("created_at", OffsetDateTime.class).toInstant());
  }

  private static @Nullable BirthDate birth(ResultSet row) throws SQLException {
    String calendar = row.getString("birth_calendar");
    return calendar == null ? null : new BirthDate(CalendarKind.of(calendar), row.getString("birth_value"),
        row.getBoolean("birth_approximate"), row.getObject("birth_date", LocalDate.class));
  }
}
