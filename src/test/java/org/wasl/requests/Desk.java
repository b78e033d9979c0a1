package org.wasl.requests;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasl.catalogue.Catalogue;
import org.wasl.catalogue.RequiredItem;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.Reference;
import org.wasl.kernel.StaffId;
import org.wasl.kernel.StaffName;
import org.wasl.kernel.Uuid7;
import org.wasl.organization.Hired;

/** What the tests of requests have at hand: colleagues as actors, a person, and days told in Riyadh. */
public final class Desk {

  private Desk() {}

  /** A colleague with the permissions that his role has in the database. */
  public static Actor colleague(JdbcClient jdbc, String role, String branch) {
    String username = "d" + Long.toString(System.nanoTime(), 36);
    StaffId id = Hired.hire(jdbc, username, role, branch);
    List<String> permissions = jdbc.sql("select permission from role_permission where role = :role")
        .param("role", role).query(String.class).list();
    return new Actor(id, username, new StaffName("سمية العطوي", "Sumayya Al-Atawi"), branch,
        java.util.Set.of(role), java.util.Set.copyOf(permissions));
  }

  /** Hessa, put into the registry; her id. */
  public static UUID hessa(JdbcClient jdbc) {
    UUID id = Uuid7.next();
    jdbc.sql("""
            insert into party (id, kind, full_name, given, father, family, sex, branch, created_at, honorific)
            values (:id, 'person', 'حصة بنت عايض الجهني', 'حصة', 'عايض', 'الجهني', 'female', 'umluj', :now, null)""")
        .param("id", id).param("now", Instant.EPOCH.atOffset(java.time.ZoneOffset.UTC)).update();
    return id;
  }

  /** A moment in Riyadh, such as {@code 2026-11-22T23:30}. */
  public static Instant riyadh(String moment) {
    return LocalDateTime.parse(moment).atZone(AssociationZone.ZONE).toInstant();
  }

  /** The mandatory items of the version that a request was made under. */
  public static List<RequiredItem> mandatory(JdbcClient jdbc, Catalogue catalogue, Reference reference) {
    UUID version = jdbc.sql("select service_version from request where reference = :reference")
        .param("reference", reference.value()).query(UUID.class).single();
    return catalogue.version(version).mandatoryItems();
  }
}
