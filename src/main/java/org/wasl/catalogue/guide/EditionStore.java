package org.wasl.catalogue.guide;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.catalogue.Condition;
import org.wasl.catalogue.CopyRule;
import org.wasl.catalogue.ItemKind;
import org.wasl.catalogue.LeastProof;
import org.wasl.catalogue.RequiredItem;
import org.wasl.catalogue.Sensitivity;
import org.wasl.catalogue.ServiceVersion;

/** Reads whole editions, drafts too. */
@Component
public class EditionStore {

  private final JdbcClient jdbc;

  EditionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Ids of the latest published edition of each service on offer, in the guide's order. */
  public List<UUID> offered() {
    return jdbc.sql("""
            select latest.id
              from service s
              join lateral (select v.id, v.clause from service_version v
                             where v.service = s.code and v.published_at is not null
                             order by v.version desc limit 1) latest on true
             where s.offered
             order by array_position(array['treatment', 'medicines', 'devices', 'dialysis', 'diagnostics',
                        'transport', 'housing', 'home', 'money'], s.service_group), s.position""")
        .query(UUID.class).list();
  }

  /** Whole editions by id, in the order of the ids; ids without one are left out. Three statements. */
  public Map<UUID, ServiceVersion> read(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<UUID, List<Condition>> conditions = conditions(ids);
    Map<UUID, List<RequiredItem>> items = items(ids);
    Map<UUID, ServiceVersion> found = jdbc.sql("""
            select v.id, v.service, v.version, s.service_group, v.name_ar, v.name_en, v.target_days,
                   v.internal_target_days, v.clause, v.summary_ar, v.summary_en
              from service_version v
              join service s on s.code = v.service
             where v.id = any(:ids)
             order by v.id""")
        .param("ids", ids.toArray(UUID[]::new))
        .query((row, n) -> edition(row, conditions, items)).list().stream()
        .collect(Collectors.toMap(ServiceVersion::id, Function.identity()));
    Map<UUID, ServiceVersion> ordered = new LinkedHashMap<>();
    ids.stream().filter(found::containsKey).forEach(id -> ordered.put(id, found.get(id)));
    return ordered;
  }

  /** Which of these ids are published. */
  public boolean isPublished(UUID id) {
    return jdbc.sql("select published_at is not null from service_version where id = :id")
        .param("id", id).query(Boolean.class).optional().orElse(false);
  }

  private static ServiceVersion edition(ResultSet row, Map<UUID, List<Condition>> conditions,
      Map<UUID, List<RequiredItem>> items) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new ServiceVersion(id, row.getString("service"), row.getInt("version"),
        row.getString("service_group"),
        row.getString("name_ar"), row.getString("name_en"), conditions.getOrDefault(id, List.of()),
        items.getOrDefault(id, List.of()), row.getInt("target_days"), row.getInt("internal_target_days"),
        row.getString("clause"), row.getString("summary_ar"), row.getString("summary_en"));
  }

  private record Of<T>(UUID version, T part) {}

  private Map<UUID, List<Condition>> conditions(Collection<UUID> ids) {
    return byVersion(jdbc.sql("""
            select version_id, text_ar, text_en
              from service_condition
             where version_id = any(:ids)
             order by version_id, position""")
        .param("ids", ids.toArray(UUID[]::new))
        .query((row, n) -> new Of<>(row.getObject("version_id", UUID.class),
            new Condition(row.getString("text_ar"), row.getString("text_en"))))
        .list());
  }

  private Map<UUID, List<RequiredItem>> items(Collection<UUID> ids) {
    return byVersion(jdbc.sql("""
            select version_id, code, name_ar, name_en, hint_ar, hint_en, kind, mandatory, least_proof,
                   valid_days, sensitivity, copy
              from service_item
             where version_id = any(:ids)
             order by version_id, position""")
        .param("ids", ids.toArray(UUID[]::new))
        .query((row, n) -> new Of<>(row.getObject("version_id", UUID.class), item(row)))
        .list());
  }

  private static RequiredItem item(ResultSet row) throws SQLException {
    return new RequiredItem(row.getString("code"), row.getString("name_ar"), row.getString("name_en"),
        row.getString("hint_ar"), row.getString("hint_en"), ItemKind.of(row.getString("kind")),
        row.getBoolean("mandatory"), LeastProof.of(row.getString("least_proof")), row.getInt("valid_days"),
        Sensitivity.of(row.getString("sensitivity")), CopyRule.of(row.getString("copy")));
  }

  private static <T> Map<UUID, List<T>> byVersion(List<Of<T>> rows) {
    return rows.stream().collect(
        Collectors.groupingBy(Of::version, Collectors.mapping(Of::part, Collectors.toList())));
  }
}
