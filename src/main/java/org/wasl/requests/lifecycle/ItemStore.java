package org.wasl.requests.lifecycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.catalogue.CopyRule;
import org.wasl.catalogue.LeastProof;
import org.wasl.catalogue.RequiredItem;
import org.wasl.kernel.CalendarKind;
import org.wasl.kernel.SqlTime;
import org.wasl.kernel.StaffId;
import org.wasl.kernel.StaffName;
import org.wasl.requests.RequestId;

/** Table {@code request_item}, read together with the guide's words for each item. */
@Component
public class ItemStore {

  private static final String LINE = """
      select i.request, i.code, s.name_ar, s.name_en, s.hint_ar, s.hint_en, s.kind, s.sensitivity, i.mandatory,
             s.least_proof, s.valid_days, i.given_at, g.name_ar as giver_ar,
             g.name_en as giver_en, i.held_from, i.result, i.method, i.note, i.verified_at,
             w.name_ar as verifier_ar, w.name_en as verifier_en, i.valid_until, i.ends_on, i.ends_calendar,
             s.copy, s.identity_document, s.copy_basis, s.bears_end, i.aside_reason
        from request_item i
        join request r on r.id = i.request
        join v_service_item s on s.version_id = r.service_version and s.code = i.code
        left join v_staff w on w.id = i.verified_by
        left join v_staff g on g.id = i.given_by
      """;

  private final JdbcClient jdbc;

  ItemStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Writes the checklist of a new request in one statement; {@code given} are codes handed in at once. */
  public void insert(RequestId request, List<RequiredItem> items, Collection<String> given, StaffId by, Instant now) {
    jdbc.sql("""
            insert into request_item (request, code, position, mandatory, given_at, given_by)
            select :request, code, position, mandatory,
                   case when code = any(:given) then cast(:now as timestamptz) end,
                   case when code = any(:given) then cast(:by as uuid) end
              from unnest(:codes, :mandatory) with ordinality as listed (code, mandatory, position)""")
        .param("request", request.value())
        .param("codes", items.stream().map(RequiredItem::code).toArray(String[]::new))
        .param("mandatory", items.stream().map(RequiredItem::mandatory).toArray(Boolean[]::new))
        .param("given", given.toArray(String[]::new))
        .param("now", SqlTime.of(now)).param("by", by.value())
        .update();
  }

  /** The checklist in the guide's order. */
  public List<Item> of(RequestId request) {
    return jdbc.sql(LINE + " where i.request = :request order by i.position").param("request", request.value())
        .query((row, n) -> read(row)).list();
  }

  /** The checklists of several requests, each in the guide's order; those without any are absent. One statement. */
  public Map<UUID, List<Item>> of(Collection<UUID> requests) {
    return jdbc.sql(LINE + " where i.request = any(:requests) order by i.request, i.position")
        .param("requests", requests.toArray(UUID[]::new))
        .query((row, n) -> Map.entry(row.getObject("request", UUID.class), read(row))).list().stream()
        .collect(Collectors.groupingBy(Map.Entry::getKey,
            Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /** Marks an item as handed in anew: what was verified before no longer counts. */
  public void give(RequestId request, String code, StaffId by, Instant now) {
    jdbc.sql("""
            update request_item
               set given_at = :now, given_by = :by, held_from = null, result = null, method = null, note = null,
                   verified_at = null, verified_by = null, valid_until = null, ends_on = null, ends_calendar = null
             where request = :request and code = :code""")
        .param("now", SqlTime.of(now)).param("by", by.value())
        .param("request", request.value()).param("code", code)
        .update();
  }

  /** What an officer found; a proof also says that the item was shown. */
  public record Finding(
      String code, ItemMark mark, String method, @Nullable String note, @Nullable LocalDate validUntil,
      @Nullable PaperEnd ends) {}

  /** Writes a finding; what was held until now is then found for this request itself. */
  public void verify(RequestId request, Finding finding, StaffId by, Instant now) {
    jdbc.sql("""
            update request_item
               set given_at = coalesce(given_at, :now), given_by = coalesce(given_by, :by), result = :result,
                   method = :method, note = :note, verified_at = :now, verified_by = :by, valid_until = :until,
                   ends_on = :ends, ends_calendar = :calendar, held_from = null
             where request = :request and code = :code""")
        .param("now", SqlTime.of(now)).param("by", by.value())
        .param("result", finding.mark().code()).param("method", finding.method()).param("note", finding.note())
        .param("until", finding.validUntil())
        .param("ends", finding.ends() == null ? null : finding.ends().on())
        .param("calendar", finding.ends() == null ? null : finding.ends().calendar().code())
        .param("request", request.value()).param("code", finding.code())
        .update();
  }

  /** Asks for items again: they are mandatory now, and neither given nor verified. */
  public void askAgain(RequestId request, Collection<String> codes) {
    jdbc.sql("""
            update request_item
               set mandatory = true, given_at = null, given_by = null, held_from = null, result = null, method = null,
                   note = null, verified_at = null, verified_by = null, valid_until = null, ends_on = null,
                   ends_calendar = null
             where request = :request and code = any(:codes)""")
        .param("request", request.value()).param("codes", codes.toArray(String[]::new))
        .update();
  }

  private static Item read(ResultSet row) throws SQLException {
    String mark = row.getString("result");
    return new Item(
        row.getString("code"), row.getString("name_ar"), row.getString("name_en"),
        row.getString("hint_ar"), row.getString("hint_en"), row.getString("kind"), row.getString("sensitivity"),
        row.getBoolean("mandatory"), LeastProof.of(row.getString("least_proof")), row.getInt("valid_days"),
        SqlTime.atOrNull(row, "given_at"), StaffName.atOrNull(row, "giver"), row.getObject("held_from", UUID.class),
        mark == null ? null : ItemMark.of(mark), row.getString("method"), row.getString("note"),
        SqlTime.atOrNull(row, "verified_at"), StaffName.atOrNull(row, "verifier"),
        SqlTime.dayOrNull(row, "valid_until"), end(row),
        new Item.Asking(CopyRule.of(row.getString("copy")), row.getBoolean("identity_document"),
            row.getString("copy_basis"), row.getBoolean("bears_end")),
        row.getString("aside_reason"));
  }

  private static @Nullable PaperEnd end(ResultSet row) throws SQLException {
    LocalDate on = SqlTime.dayOrNull(row, "ends_on");
    return on == null ? null : new PaperEnd(on, CalendarKind.of(row.getString("ends_calendar")));
  }
}
