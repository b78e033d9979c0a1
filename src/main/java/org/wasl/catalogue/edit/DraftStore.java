package org.wasl.catalogue.edit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.StaffName;

/** Drafts as a whole: begun, described, published, discarded. Their parts are in {@link DraftPartStore}. */
@Component
class DraftStore {

  private final JdbcClient jdbc;

  DraftStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The draft of a service, if one was begun. */
  Optional<Draft> ofService(Actor actor, String service) {
    return jdbc.sql("""
            select id, service, version, revision, started_by as starter_ar,
                   coalesce(started_by_en, started_by) as starter_en, started_at
              from service_version
             where service = :service and published_at is null""")
        .param("service", service)
        .query((row, n) -> new Draft(row.getObject("id", UUID.class), row.getString("service"),
            row.getInt("version"), row.getInt("revision"), StaffName.at(row, "starter"),
            Objects.requireNonNull(row.getObject("started_at", OffsetDateTime.class)).toInstant()))
        .optional();
  }

  /** Whether there is such a service, offered or not. */
  boolean exists(String service) {
    return jdbc.sql("select exists (select 1 from service where code = :service)")
        .param("service", service).query(Boolean.class).single();
  }

  /**
   * Begins a draft as a copy of the latest edition; nothing happens where there is one already, or no
   * edition.
   */
  void begin(UUID id, String service, Actor by, Instant now) {
    int begun = jdbc.sql("""
            insert into service_version (id, service, version, name_ar, name_en, summary_ar, summary_en,
                                         target_days, internal_target_days, clause, started_by, started_by_en,
                                         started_at)
            select :id, v.service, v.version + 1, v.name_ar, v.name_en, v.summary_ar, v.summary_en,
                   v.target_days, v.internal_target_days, v.clause, :by, :byEn, :now
              from service_version v
             where v.service = :service and v.published_at is not null
             order by v.version desc
             limit 1
            on conflict do nothing""")
        .param("id", id).param("service", service)
        .param("by", by.name().ar()).param("byEn", by.name().en()).param("now", now.atOffset(ZoneOffset.UTC))
        .update();
    if (begun == 1) {
      copyParts(id);
    }
  }

  private void copyParts(UUID id) {
    jdbc.sql("""
            insert into service_condition (version_id, position, text_ar, text_en)
            select d.id, c.position, c.text_ar, c.text_en
              from service_version d
              join service_version v on v.service = d.service and v.version = d.version - 1
              join service_condition c on c.version_id = v.id
             where d.id = :id""").param("id", id).update();
    jdbc.sql("""
            insert into service_item (version_id, position, code, name_ar, name_en, hint_ar, hint_en, kind,
                                      mandatory, least_proof, valid_days, sensitivity, copy, copy_basis)
            select d.id, i.position, i.code, i.name_ar, i.name_en, i.hint_ar, i.hint_en, i.kind, i.mandatory,
                   i.least_proof, i.valid_days, i.sensitivity, i.copy, i.copy_basis
              from service_version d
              join service_version v on v.service = d.service and v.version = d.version - 1
              join service_item i on i.version_id = v.id
             where d.id = :id""").param("id", id).update();
  }

  /** Adds a service at the end of its chapter; false when the code is taken. */
  boolean addService(String code, String group) {
    return jdbc.sql("""
            insert into service (code, service_group, position)
            select :code, :group, coalesce(max(position), 0) + 1 from service where service_group = :group
            on conflict (code) do nothing""")
        .param("code", code).param("group", group).update() == 1;
  }

  /** Begins the first draft of a service that has no edition yet. */
  void beginFirst(UUID id, String service, Basics basics, Actor by, Instant now) {
    jdbc.sql("""
            insert into service_version (id, service, version, name_ar, name_en, summary_ar, summary_en,
                                         target_days, internal_target_days, clause, started_by, started_by_en,
                                         started_at)
            values (:id, :service, 1, :nameAr, :nameEn, :summaryAr, :summaryEn, :target, :internal, :clause,
                    :by, :byEn, :now)""")
        .param("id", id).param("service", service)
        .param("by", by.name().ar()).param("byEn", by.name().en()).param("now", now.atOffset(ZoneOffset.UTC))
        .params(words(basics)).update();
  }

  /** Takes hold of a draft for one change; false when it has moved on, was published or discarded. */
  boolean claim(UUID id, int revision) {
    return jdbc.sql("""
            update service_version set revision = revision + 1
             where id = :id and revision = :revision and published_at is null""")
        .param("id", id).param("revision", revision).update() == 1;
  }

  /** Sets what the edition says of itself. */
  void describe(UUID id, Basics basics) {
    jdbc.sql("""
            update service_version
               set name_ar = :nameAr, name_en = :nameEn, summary_ar = :summaryAr, summary_en = :summaryEn,
                   target_days = :target, internal_target_days = :internal, clause = :clause
             where id = :id""")
        .param("id", id).params(words(basics)).update();
  }

  private static Map<String, Object> words(Basics basics) {
    return Map.of("nameAr", basics.nameAr(), "nameEn", basics.nameEn(), "summaryAr", basics.summaryAr(),
        "summaryEn", basics.summaryEn(), "target", basics.targetDays(),
        "internal", basics.internalTargetDays(), "clause", basics.clause());
  }

  /** Makes the draft the current edition, for good. */
  void publish(UUID id, Actor by, Instant now, String reason) {
    jdbc.sql("""
            update service_version
               set published_by = :by, published_by_en = :byEn, published_at = :now, reason = :reason
             where id = :id""")
        .param("id", id).param("by", by.name().ar()).param("byEn", by.name().en()).param("now", now.atOffset(ZoneOffset.UTC))
        .param("reason", reason)
        .update();
  }

  /** Removes the draft and its parts. */
  void discard(UUID id) {
    jdbc.sql("delete from service_version where id = :id").param("id", id).update();
  }

  /** Offers a service or takes it off the guide; false when it stood so already. */
  boolean offer(String service, boolean offered) {
    return jdbc.sql("update service set offered = :offered where code = :service and offered <> :offered")
        .param("service", service).param("offered", offered).update() == 1;
  }
}
