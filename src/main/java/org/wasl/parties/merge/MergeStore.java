package org.wasl.parties.merge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.StaffId;
import org.wasl.parties.PartyId;

/** Tables {@code party_merge} and {@code party_merge_field}, and the aliases in {@code party} that follow from them. */
@Component
class MergeStore {

  private static final String COLUMNS = """
      m.id, m.keep, m.absorbed, m.merged_at, m.until, m.before_version, m.after_version, m.undone_at""";

  private final JdbcClient jdbc;

  MergeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A record as a merge sees it; {@code mergedInto} null while it stands for itself. */
  record Standing(PartyId id, String kind, @Nullable PartyId mergedInto, int version) {}

  /** One merge after the other: they touch records beyond the two named. Until the transaction ends. */
  void oneAtATime() {
    jdbc.sql("select pg_advisory_xact_lock(7303)").query((row, n) -> 1).single();
  }

  /** The record, kept from changing until the transaction ends; empty when there is none. */
  Optional<Standing> lock(PartyId id) {
    return jdbc.sql("select id, kind, merged_into, version from party where id = :id for update")
        .param("id", id.value())
        .query((row, n) -> new Standing(party(row, "id"), row.getString("kind"),
            row.getObject("merged_into") == null ? null : party(row, "merged_into"), row.getInt("version")))
        .optional();
  }

  /** Makes a record, with all that is merged into it, an alias of another. */
  void makeAlias(PartyId absorbed, PartyId keep) {
    jdbc.sql("update party set merged_into = :keep where id = :absorbed or merged_into = :absorbed")
        .param("keep", keep.value()).param("absorbed", absorbed.value()).update();
  }

  /** Lets a record stand for itself again, with all that was merged into it, directly or through others. */
  void standAgain(PartyId absorbed) {
    jdbc.sql("""
            with recursive under (id) as (
              select cast(:absorbed as uuid)
              union
              select m.absorbed from party_merge m join under u on m.keep = u.id where m.undone_at is null)
            update party p
               set merged_into = nullif(cast(:absorbed as uuid), p.id)
              from under u
             where p.id = u.id""")
        .param("absorbed", absorbed.value()).update();
  }

  /** Adds a merge. */
  void add(Merge merge, StaffId by) {
    jdbc.sql("""
            insert into party_merge (id, keep, absorbed, merged_at, merged_by, until, before_version, after_version)
            values (:id, :keep, :absorbed, :at, :by, :until, :before, :after)""")
        .param("id", merge.id().value()).param("keep", merge.keep().value())
        .param("absorbed", merge.absorbed().value()).param("at", merge.mergedAt().atOffset(ZoneOffset.UTC))
        .param("by", by.value()).param("until", merge.until().atOffset(ZoneOffset.UTC))
        .param("before", merge.beforeVersion()).param("after", merge.afterVersion()).update();
  }

  /** Marks a merge as undone. */
  void undone(MergeId id, StaffId by, Instant now) {
    jdbc.sql("update party_merge set undone_at = :now, undone_by = :by where id = :id")
        .param("id", id.value()).param("by", by.value()).param("now", now.atOffset(ZoneOffset.UTC)).update();
  }

  /** The merge of that id. */
  Optional<Merge> get(MergeId id) {
    return jdbc.sql("select " + COLUMNS + " from party_merge m where m.id = :id")
        .param("id", id.value()).query((row, n) -> merge(row)).optional();
  }

  /** The standing merge that made a record an alias. */
  Optional<Merge> absorbing(PartyId absorbed) {
    return jdbc.sql("select " + COLUMNS + " from party_merge m where m.absorbed = :absorbed and m.undone_at is null")
        .param("absorbed", absorbed.value()).query((row, n) -> merge(row)).optional();
  }

  /** Standing merges into a record that came after another one, the earliest first. */
  List<Merge> later(Merge than) {
    return jdbc.sql("select " + COLUMNS + """

              from party_merge m
             where m.keep = :keep and m.undone_at is null
               and m.place > (select e.place from party_merge e where e.id = :id)
             order by m.place""")
        .param("keep", than.keep().value()).param("id", than.id().value()).query((row, n) -> merge(row)).list();
  }

  /** Standing merges into a record, the earliest first. */
  List<Merge> into(PartyId keep) {
    return jdbc.sql("select " + COLUMNS + " from party_merge m where m.keep = :keep and m.undone_at is null order by m.place")
        .param("keep", keep.value()).query((row, n) -> merge(row)).list();
  }

  /** Sets the version of a record. */
  void version(PartyId id, int version) {
    jdbc.sql("update party set version = :version where id = :id")
        .param("id", id.value()).param("version", version).update();
  }

  /** Sets the versions that a merge remembers. */
  void remember(MergeId id, int before, int after) {
    jdbc.sql("update party_merge set before_version = :before, after_version = :after where id = :id")
        .param("id", id.value()).param("before", before).param("after", after).update();
  }

  /** Those of the fields that the kept record lacks and the absorbed one has. */
  List<MergeField> lacking(PartyId keep, PartyId absorbed) {
    return MergeField.all().stream().filter(field -> empty(field, keep) && !empty(field, absorbed)).toList();
  }

  private boolean empty(MergeField field, PartyId id) {
    return jdbc.sql("select " + field.empty() + " from party p where p.id = :id")
        .param("id", id.value()).query(Boolean.class).single();
  }

  /** Takes fields over from one record to the other, and remembers what was there; those that are equal are let be. */
  void takeOver(Merge merge, Collection<MergeField> fields) {
    for (MergeField each : fields) {
      String before = value(merge.keep(), each);
      String after = value(merge.absorbed(), each);
      if (!before.equals(after)) {
        jdbc.sql("""
                insert into party_merge_field (merge, field, before, after)
                values (:merge, :field, cast(:before as jsonb), cast(:after as jsonb))""")
            .param("merge", merge.id().value()).param("field", each.code())
            .param("before", before).param("after", after).update();
        write(merge.keep(), each, after);
      }
    }
  }

  /** What a record has there, as JSON. */
  String value(PartyId id, MergeField field) {
    return jdbc.sql("select " + field.packed() + "::text from party p where p.id = :id")
        .param("id", id.value()).query(String.class).single();
  }

  /** Writes what a record is to have there. */
  void write(PartyId id, MergeField field, String value) {
    String columns = field.columns();
    jdbc.sql("update party set (" + columns + ") = (select " + columns
            + " from jsonb_populate_record(null::party, cast(:value as jsonb))) where id = :id")
        .param("id", id.value()).param("value", value).update();
  }

  /** What a merge took over. */
  record Taken(MergeField field, String before, String after) {}

  /** What a merge took over, in the order of the fields. */
  List<Taken> taken(MergeId merge) {
    return jdbc.sql("""
            select field, before::text as before, after::text as after
              from party_merge_field where merge = :merge order by field""")
        .param("merge", merge.value())
        .query((row, n) -> new Taken(MergeField.of(row.getString("field")), row.getString("before"),
            row.getString("after")))
        .list();
  }

  /** Corrects what a merge remembers of a field. */
  void remember(MergeId merge, Taken taken) {
    jdbc.sql("""
            update party_merge_field set before = cast(:before as jsonb), after = cast(:after as jsonb)
             where merge = :merge and field = :field""")
        .param("merge", merge.value()).param("field", taken.field().code())
        .param("before", taken.before()).param("after", taken.after()).update();
  }

  private static Merge merge(ResultSet row) throws SQLException {
    OffsetDateTime undone = row.getObject("undone_at", OffsetDateTime.class);
    return new Merge(new MergeId(row.getObject("id", UUID.class)), party(row, "keep"), party(row, "absorbed"),
        row.getObject("merged_at", OffsetDateTime.class).toInstant(),
        row.getObject("until", OffsetDateTime.class).toInstant(), row.getInt("before_version"),
        row.getInt("after_version"), undone == null ? null : undone.toInstant());
  }

  private static PartyId party(ResultSet row, String column) throws SQLException {
    return new PartyId(row.getObject(column, UUID.class));
  }
}
