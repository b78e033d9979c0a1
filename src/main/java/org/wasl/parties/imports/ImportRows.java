package org.wasl.parties.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.parties.PartyId;
import org.wasl.parties.imports.cells.KeptCell;
import org.wasl.parties.imports.cells.Said;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Table {@code sheet_import_row}: what became, or would become, of every row. */
@Component
class ImportRows {

  private static final TypeReference<List<Said>> SAID = new TypeReference<>() {};
  private static final TypeReference<List<KeptCell>> KEPT = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ImportRows(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void add(ImportId id, List<RowResult> rows) {
    jdbc.sql("""
            insert into sheet_import_row (import, row, outcome, party, made, said, kept, added)
            select :import, row, outcome, party, made, said, kept, added
              from unnest(cast(:rows as integer[]), cast(:outcomes as text[]), cast(:parties as uuid[]),
                     cast(:made as boolean[]), cast(:said as jsonb[]), cast(:kept as jsonb[]), cast(:added as jsonb[]))
                as each (row, outcome, party, made, said, kept, added)""")
        .param("import", id.value())
        .param("rows", rows.stream().map(each -> String.valueOf(each.row())).toArray(String[]::new))
        .param("outcomes", rows.stream().map(RowResult::outcome).toArray(String[]::new))
        .param("parties", rows.stream().map(each -> text(each.party())).toArray(String[]::new))
        .param("made", rows.stream().map(each -> String.valueOf(each.made())).toArray(String[]::new))
        .param("said", rows.stream().map(each -> json.writeValueAsString(each.said())).toArray(String[]::new))
        .param("kept", rows.stream().map(each -> json.writeValueAsString(each.kept())).toArray(String[]::new))
        .param("added", rows.stream().map(each -> each.added() == null ? null
            : json.writeValueAsString(each.added())).toArray(String[]::new))
        .update();
  }

  private static @Nullable String text(@Nullable PartyId id) {
    return id == null ? null : id.toString();
  }

  void clear(ImportId id) {
    jdbc.sql("delete from sheet_import_row where import = :id").param("id", id.value()).update();
  }

  /** In which row each of these was brought by that import; those it did not bring are absent. */
  Map<PartyId, Integer> broughtBy(ImportId id, Collection<PartyId> parties) {
    Map<PartyId, Integer> brought = new HashMap<>();
    if (!parties.isEmpty()) {
      jdbc.sql("""
              select party, row from sheet_import_row
               where import = :id and made and party = any (cast(:parties as uuid[])) order by row""")
          .param("id", id.value())
          .param("parties", parties.stream().map(PartyId::toString).toArray(String[]::new))
          .query(row -> {
            brought.put(new PartyId(row.getObject("party", UUID.class)), row.getInt("row"));
          });
    }
    return brought;
  }

  /** Those whom it brought, from the row after that one on, at most {@code limit}, in the order of the rows. */
  List<RowResult> made(ImportId id, int after, int limit) {
    return jdbc.sql("""
            select row, outcome, party, made, said, kept, added from sheet_import_row
             where import = :id and made and party is not null and row > :after order by row limit :limit""")
        .param("id", id.value()).param("after", after).param("limit", limit)
        .query((row, n) -> result(row)).list();
  }

  /** Rows that added something to somebody registered before. */
  List<RowResult> added(ImportId id) {
    return jdbc.sql("""
            select row, outcome, party, made, said, kept, added from sheet_import_row
             where import = :id and added is not null and party is not null order by row""")
        .param("id", id.value()).query((row, n) -> result(row)).list();
  }

  /** What a row added was taken back. */
  void forgetAdded(ImportId id, int row) {
    jdbc.sql("update sheet_import_row set added = null where import = :id and row = :row")
        .param("id", id.value()).param("row", row).update();
  }

  /**
   * A part of the report in the order of the rows.
   *
   * @param show {@code all}, an outcome, {@code aside} (with cells set aside) {@code same} (matched with
   *     somebody) or {@code kept} (still there after the import was undone)
   */
  List<RowResult> report(ImportId id, String show, int after, int limit) {
    return jdbc.sql("""
            select row, outcome, party, made, said, kept, added
              from sheet_import_row
             where import = :id and row > :after
               and case :show when 'all' then true
                              when 'aside' then said @> '[{"aside": true}]' and outcome <> 'refused'
                              when 'same' then not made and outcome <> 'refused'
                              when 'kept' then made and party is not null
                              else outcome = :show end
             order by row limit :limit""")
        .param("id", id.value()).param("show", show).param("after", after).param("limit", limit)
        .query((row, n) -> result(row)).list();
  }

  /** How many rows each choice of {@link #report} shows. */
  Map<String, Integer> counts(ImportId id) {
    return jdbc.sql("""
            select count(*) as all_rows, count(*) filter (where outcome = 'taken') as taken,
                   count(*) filter (where outcome = 'mended') as mended,
                   count(*) filter (where outcome = 'refused') as refused,
                   count(*) filter (where said @> '[{"aside": true}]' and outcome <> 'refused') as aside,
                   count(*) filter (where not made and outcome <> 'refused') as same,
                   count(*) filter (where made and party is not null) as kept
              from sheet_import_row where import = :id""")
        .param("id", id.value())
        .query((row, n) -> Map.of("all", row.getInt("all_rows"), "taken", row.getInt("taken"), "mended",
            row.getInt("mended"), "refused", row.getInt("refused"), "aside", row.getInt("aside"), "same",
            row.getInt("same"), "kept", row.getInt("kept"))).single();
  }

  /** Cells kept beside a person, from the newest table on. */
  List<KeptCell> keptOf(PartyId party) {
    return jdbc.sql("""
            select r.kept from sheet_import_row r join sheet_import i on i.id = r.import
             where r.party = any(cast((select wasl.party_ids(:party)) as uuid[]))
               and i.status <> 'undone' order by i.created_at desc, r.row limit 20""")
        .param("party", party.value()).query(String.class).list().stream()
        .flatMap(each -> json.readValue(each, KEPT).stream()).distinct().toList();
  }

  private RowResult result(ResultSet row) throws SQLException {
    UUID party = row.getObject("party", UUID.class);
    String added = row.getString("added");
    return new RowResult(row.getInt("row"), row.getString("outcome"), party == null ? null : new PartyId(party),
        row.getBoolean("made"), json.readValue(row.getString("said"), SAID),
        json.readValue(row.getString("kept"), KEPT),
        added == null ? null : json.readValue(added, RowResult.Added.class));
  }
}
