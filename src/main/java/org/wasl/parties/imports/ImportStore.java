package org.wasl.parties.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.ArabicText;
import org.wasl.kernel.SqlTime;
import org.wasl.kernel.StaffName;
import org.wasl.parties.imports.SheetImport.Failure;
import org.wasl.parties.imports.SheetImport.Progress;
import org.wasl.parties.imports.cells.Field;
import org.wasl.parties.imports.cells.Table;
import org.wasl.sheets.SheetFormat;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Tables {@code sheet_import} and {@code sheet_mapping}. */
@Component
class ImportStore {

  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
  private static final String COLUMNS = """
      id, file_name, digest, size, via, status, format, heading_row, headings, fields, branch, rows, row_done,
      rows_done, taken, mended, refused, made, searched, failure, failure_args, username, actor_name_ar, actor_name_en,
      created_at, finished_at, undone_at""";

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ImportStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void add(SheetImport fresh) {
    jdbc.sql("""
            insert into sheet_import (id, file_name, digest, size, via, status, format, heading_row, headings, fields,
                   branch, rows, username, actor_name_ar, actor_name_en, created_at)
            values (:id, :name, :digest, :size, :via, :status, cast(:format as jsonb), :heading,
                    cast(:headings as jsonb), cast(:fields as jsonb), :branch, :rows, :username, :actorAr,
                    :actorEn, :now)""")
        .param("id", fresh.id().value()).param("name", fresh.fileName()).param("digest", fresh.digest())
        .param("size", fresh.size()).param("via", fresh.via()).param("status", fresh.status().code())
        .param("format", json.writeValueAsString(fresh.format())).param("heading", fresh.table().headingRow())
        .param("headings", json.writeValueAsString(fresh.table().headings()))
        .param("fields", codes(fresh.table().fields())).param("branch", fresh.branch())
        .param("rows", fresh.progress().rows()).param("username", fresh.username())
        .param("actorAr", fresh.actorName().ar()).param("actorEn", fresh.actorName().en())
        .param("now", SqlTime.of(fresh.createdAt())).update();
  }

  private String codes(List<Field> fields) {
    return json.writeValueAsString(fields.stream().map(Field::code).toList());
  }

  Optional<SheetImport> find(ImportId id) {
    return jdbc.sql("select " + COLUMNS + " from sheet_import where id = :id")
        .param("id", id.value()).query((row, n) -> read(row)).optional();
  }

  /** The last one of the same file that was begun and not undone. */
  Optional<SheetImport> sameFile(String digest) {
    return jdbc.sql("select " + COLUMNS + """

              from sheet_import
             where digest = :digest and status in ('waiting', 'running', 'searching', 'done')
             order by created_at desc, id limit 1""")
        .param("digest", digest).query((row, n) -> read(row)).optional();
  }

  /** The newest first, at most 50. */
  List<SheetImport> recent() {
    return jdbc.sql("select " + COLUMNS + " from sheet_import order by created_at desc, id limit 50")
        .query((row, n) -> read(row)).list();
  }

  /** Those sent in by page that somebody has to go on with, oldest first. */
  List<SheetImport> toWorkOn() {
    return jdbc.sql("select " + COLUMNS + """

              from sheet_import
             where via = 'page' and status in ('trying', 'waiting', 'running', 'searching') or status = 'undoing'
             order by created_at, id""")
        .query((row, n) -> read(row)).list();
  }

  /** Moves on from one of those statuses; false where it stands in none of them. */
  boolean moveOn(ImportId id, ImportStatus to, ImportStatus... from) {
    return jdbc.sql("""
            update sheet_import set status = :to where id = :id and status = any (cast(:from as text[]))""")
        .param("id", id.value()).param("to", to.code())
        .param("from", java.util.Arrays.stream(from).map(ImportStatus::code).toArray(String[]::new)).update() == 1;
  }

  /** Other ways of reading, with nothing tried yet. */
  void change(ImportId id, SheetFormat format, Table table, String branch, int rows) {
    jdbc.sql("""
            update sheet_import
               set format = cast(:format as jsonb), heading_row = :heading, headings = cast(:headings as jsonb),
                   fields = cast(:fields as jsonb), branch = :branch, rows = :rows
             where id = :id""")
        .param("id", id.value()).param("format", json.writeValueAsString(format))
        .param("heading", table.headingRow()).param("headings", json.writeValueAsString(table.headings()))
        .param("fields", codes(table.fields())).param("branch", branch).param("rows", rows).update();
  }

  /** Counts from the beginning again. */
  void beginAnew(ImportId id) {
    jdbc.sql("""
            update sheet_import
               set row_done = 0, rows_done = 0, taken = 0, mended = 0, refused = 0, made = 0, searched = 0,
                   failure = null, failure_args = null
             where id = :id""").param("id", id.value()).update();
  }

  /** Counts a batch, the last row of which has that number. */
  void count(ImportId id, int rowDone, List<RowResult> batch) {
    jdbc.sql("""
            update sheet_import
               set row_done = :row, rows_done = rows_done + :rows, taken = taken + :taken, mended = mended + :mended,
                   refused = refused + :refused, made = made + :made
             where id = :id""")
        .param("id", id.value()).param("row", rowDone).param("rows", batch.size())
        .param("taken", outcomes(batch, "taken")).param("mended", outcomes(batch, "mended"))
        .param("refused", outcomes(batch, "refused"))
        .param("made", batch.stream().filter(RowResult::made).count()).update();
  }

  private static long outcomes(List<RowResult> batch, String outcome) {
    return batch.stream().filter(each -> each.outcome().equals(outcome)).count();
  }

  void searched(ImportId id, long people) {
    jdbc.sql("update sheet_import set searched = :people where id = :id")
        .param("id", id.value()).param("people", people).update();
  }

  void finish(ImportId id, ImportStatus status, Instant now) {
    jdbc.sql("""
            update sheet_import
               set status = :status, finished_at = coalesce(finished_at, :now),
                   undone_at = case :status when 'undone' then cast(:now as timestamptz) end
             where id = :id""")
        .param("id", id.value()).param("status", status.code()).param("now", SqlTime.of(now)).update();
  }

  void fail(ImportId id, String code, List<Object> args, Instant now) {
    jdbc.sql("""
            update sheet_import
               set status = 'failed', failure = :code, failure_args = cast(:args as jsonb), finished_at = :now
             where id = :id""")
        .param("id", id.value()).param("code", code)
        .param("args", json.writeValueAsString(args.stream().map(String::valueOf).toList()))
        .param("now", SqlTime.of(now)).update();
  }

  /** What the columns of a table with these headings tell, as it was corrected before; empty where it never was. */
  Optional<List<Field>> mapping(List<String> headings) {
    return jdbc.sql("select fields from sheet_mapping where headings = :headings")
        .param("headings", key(headings)).query(String.class).optional()
        .map(each -> json.readValue(each, TEXTS).stream().map(Field::of).toList());
  }

  void keepMapping(Table table, Instant now) {
    jdbc.sql("""
            insert into sheet_mapping (headings, fields, saved_at) values (:headings, cast(:fields as jsonb), :now)
            on conflict (headings) do update set fields = excluded.fields, saved_at = excluded.saved_at""")
        .param("headings", key(table.headings())).param("fields", codes(table.fields()))
        .param("now", SqlTime.of(now)).update();
  }

  private static String key(List<String> headings) {
    return headings.stream().map(ArabicText::fold).collect(java.util.stream.Collectors.joining("|"));
  }

  private SheetImport read(ResultSet row) throws SQLException {
    String failure = row.getString("failure");
    return new SheetImport(new ImportId(row.getObject("id", UUID.class)), row.getString("file_name"),
        row.getString("digest"), row.getLong("size"), row.getString("via"), ImportStatus.of(row.getString("status")),
        json.readValue(row.getString("format"), SheetFormat.class),
        new Table(row.getInt("heading_row"), json.readValue(row.getString("headings"), TEXTS),
            json.readValue(row.getString("fields"), TEXTS).stream().map(Field::of).toList()),
        row.getString("branch"), progress(row),
        failure == null ? null : new Failure(failure, texts(row.getString("failure_args"))),
        row.getString("username"), StaffName.at(row, "actor_name"), SqlTime.at(row, "created_at"),
        SqlTime.atOrNull(row, "finished_at"), SqlTime.atOrNull(row, "undone_at"));
  }

  private List<String> texts(@Nullable String array) {
    return array == null ? List.of() : json.readValue(array, TEXTS);
  }

  private static Progress progress(ResultSet row) throws SQLException {
    return new Progress(row.getInt("rows"), row.getInt("row_done"), row.getInt("rows_done"), row.getInt("taken"),
        row.getInt("mended"), row.getInt("refused"), row.getInt("made"), row.getInt("searched"));
  }
}
