package org.wasl.catalogue.edit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.catalogue.CataloguePermissions;
import org.wasl.catalogue.ItemKind;
import org.wasl.catalogue.RequiredItem;
import org.wasl.catalogue.ServiceVersion;
import org.wasl.catalogue.guide.EditionStore;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refusal;
import org.wasl.kernel.Refused;
import org.wasl.kernel.StaffName;

/**
 * The guide as its administrators see it: all services, their editions, the draft. Each read asks for the
 * permission.
 */
@Component
class Editions {

  private final JdbcClient jdbc;
  private final EditionStore editions;

  Editions(JdbcClient jdbc, EditionStore editions) {
    this.jdbc = jdbc;
    this.editions = editions;
  }

  /** Every service by clause of the guide, offered or not, with a draft or not. */
  List<ServiceLine> list(Actor actor) {
    actor.must(CataloguePermissions.EDIT);
    return jdbc.sql("""
            select s.code, s.service_group, s.offered, v.name_ar, v.name_en, v.clause, v.version,
                   v.target_days, v.published_at,
                   (select count(*) from service_item i where i.version_id = v.id) as items,
                   exists (select 1 from service_version d
                            where d.service = s.code and d.published_at is null) as draft
              from service s
              join lateral (select e.id, e.name_ar, e.name_en, e.clause, e.version, e.target_days,
                                   e.published_at
                              from service_version e
                             where e.service = s.code
                             order by e.published_at is null, e.version desc limit 1) v on true
             order by array_position(:groups::text[], s.service_group), s.position""")
        .param("groups", AddService.GROUPS.toArray(String[]::new))
        .query((row, n) -> new ServiceLine(row.getString("code"), row.getString("service_group"),
            row.getString("name_ar"), row.getString("name_en"), row.getString("clause"),
            row.getInt("version"), row.getInt("target_days"), row.getInt("items"),
            moment(row.getObject("published_at", OffsetDateTime.class)), row.getBoolean("draft"),
            row.getBoolean("offered")))
        .list();
  }

  /** Published editions of a service, newest first; empty when it has none. */
  List<Edition> history(Actor actor, String service) {
    actor.must(CataloguePermissions.EDIT);
    List<Stamp> stamps = jdbc.sql("""
            select id, published_by as publisher_ar, coalesce(published_by_en, published_by) as publisher_en,
                   published_at, reason
              from service_version
             where service = :service and published_at is not null
             order by version desc""")
        .param("service", service)
        .query((row, n) -> new Stamp(row.getObject("id", UUID.class), StaffName.at(row, "publisher"),
            Objects.requireNonNull(moment(row.getObject("published_at", OffsetDateTime.class))),
            row.getString("reason")))
        .list();
    Map<UUID, ServiceVersion> whole = editions.read(stamps.stream().map(Stamp::id).toList());
    List<Edition> history = new ArrayList<>();
    for (int i = 0; i < stamps.size(); i++) {
      ServiceVersion edition = Objects.requireNonNull(whole.get(stamps.get(i).id()));
      List<Change> changes = i + 1 == stamps.size() ? List.of()
          : Changes.between(Objects.requireNonNull(whole.get(stamps.get(i + 1).id())), edition);
      Stamp stamp = stamps.get(i);
      history.add(new Edition(edition, stamp.by(), stamp.at(), stamp.reason(), changes));
    }
    return history;
  }

  private record Stamp(UUID id, StaffName by, Instant at, String reason) {}

  /**
   * The edition that requests are made under while the service is offered; empty before the first
   * publication.
   */
  Optional<ServiceVersion> latest(Actor actor, String service) {
    actor.must(CataloguePermissions.EDIT);
    return jdbc.sql("""
            select id from service_version
             where service = :service and published_at is not null
             order by version desc limit 1""")
        .param("service", service).query(UUID.class).optional().map(this::whole);
  }

  /** The draft in full. */
  ServiceVersion whole(Actor actor, Draft draft) {
    actor.must(CataloguePermissions.EDIT);
    return whole(draft.id());
  }

  private ServiceVersion whole(UUID id) {
    return Optional.ofNullable(editions.read(List.of(id)).get(id)).orElseThrow(Refused::absent);
  }

  /** What differs from the current edition; empty for the first edition of a service. */
  List<Change> changes(Actor actor, Draft draft) {
    ServiceVersion edited = whole(actor, draft);
    return latest(actor, draft.service()).map(current -> Changes.between(current, edited)).orElse(List.of());
  }

  /** Every reason against publishing; empty when it may be. */
  List<Refusal> against(Actor actor, Draft draft) {
    ServiceVersion edited = whole(actor, draft);
    @Nullable ServiceVersion current = latest(actor, draft.service()).orElse(null);
    boolean copiesIdentity = jdbc.sql("""
            select exists (select 1
              from service_item i
              join item_type t on t.code = i.code
             where i.version_id = :id and i.copy in ('optional', 'required') and t.identity_document
               and i.copy_basis is null)""")
        .param("id", draft.id()).query(Boolean.class).single();
    return PublishRules.refusals(edited, current, copiesIdentity);
  }

  /** Known items that the draft does not ask for, by name. */
  List<ItemChoice> addable(Actor actor, Draft draft) {
    actor.must(CataloguePermissions.EDIT);
    return jdbc.sql("""
            select t.code, t.name_ar, t.name_en, t.kind
              from item_type t
             where not exists (select 1 from service_item i where i.version_id = :id and i.code = t.code)
             order by wasl.fold_arabic_bare(t.name_ar), t.code""")
        .param("id", draft.id())
        .query((row, n) -> new ItemChoice(row.getString("code"), row.getString("name_ar"),
            row.getString("name_en"), ItemKind.of(row.getString("kind"))))
        .list();
  }

  /** An item of the draft as its form shows it, with what an identity paper needs. */
  ItemAsked item(Actor actor, Draft draft, String code) {
    RequiredItem item = whole(actor, draft).item(code).orElseThrow(Refused::absent);
    return jdbc.sql("""
            select t.identity_document, coalesce(i.copy_basis, '') as copy_basis
              from service_item i
              join item_type t on t.code = i.code
             where i.version_id = :id and i.code = :code""")
        .param("id", draft.id()).param("code", code)
        .query((row, n) -> new ItemAsked(
            item, row.getBoolean("identity_document"), row.getString("copy_basis")))
        .single();
  }

  private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
