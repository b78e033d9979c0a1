package org.wasl.parties.representatives;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.BirthDate;
import org.wasl.kernel.CalendarKind;
import org.wasl.kernel.SqlTime;
import org.wasl.kernel.StaffId;
import org.wasl.kernel.StaffName;
import org.wasl.parties.ActsFor.Scope;
import org.wasl.parties.PartyId;
import org.wasl.parties.RepresentativeKind;
import org.wasl.parties.representatives.Representation.Side;

/** Table {@code representation}. An alias stands for its kept record on either side. */
@Component
class RepresentationStore {

  private static final String ROW = """
      select r.id, w.id as ward, w.full_name as ward_name, w.birth_calendar, w.birth_value, w.birth_approximate,
             w.birth_date, a.id as representative, a.full_name as representative_name, r.kind, r.scopes, r.proof,
             r.proof_number, r.proof_file, r.proof_level, r.since, r.valid_until, r.recorded_at,
             s.name_ar as recorder_ar, s.name_en as recorder_en, r.revoked_at, r.revoked_why,
             v.name_ar as revoker_ar, v.name_en as revoker_en
        from representation r
        join party wp on wp.id = r.ward
        join party w on w.id = coalesce(wp.merged_into, wp.id)
        join party ap on ap.id = r.representative
        join party a on a.id = coalesce(ap.merged_into, ap.id)
        join v_staff s on s.id = r.recorded_by
        left join v_staff v on v.id = r.revoked_by
      """;

  private final JdbcClient jdbc;

  RepresentationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps a link that somebody recorded. */
  void add(UUID id, NewRepresentation link, StaffId by, Instant now) {
    jdbc.sql("""
            insert into representation (id, ward, representative, kind, scopes, proof, proof_number, proof_file,
                   proof_level, since, valid_until, recorded_by, recorded_at)
            values (:id, wasl.party_kept(:ward), wasl.party_kept(:representative), :kind, :scopes, :proof, :number,
                   :file, :level, :since, :until, :by, :now)""")
        .param("id", id).param("ward", link.ward().value()).param("representative", link.representative().value())
        .param("kind", link.kind().code())
        .param("scopes", link.scopes().stream().map(Scope::code).toArray(String[]::new))
        .param("proof", link.proof().code()).param("number", link.number()).param("file", link.file())
        .param("level", link.matched() ? "matched" : "seen").param("since", link.since()).param("until", link.until())
        .param("by", by.value()).param("now", SqlTime.of(now)).update();
  }

  /** Ends a link; how many rows changed: 0 when it was ended before. */
  int revoke(UUID id, StaffId by, String why, Instant now) {
    return jdbc.sql("""
            update representation set revoked_by = :by, revoked_at = :now, revoked_why = :why
             where id = :id and revoked_at is null""")
        .param("id", id).param("by", by.value()).param("now", SqlTime.of(now)).param("why", why).update();
  }

  /** Who acts, or acted, for a party; the latest recorded first. */
  List<Representation> actingFor(PartyId ward) {
    return jdbc.sql(ROW + """
             where r.ward = any(cast((select wasl.party_ids(:party)) as uuid[]))
             order by r.recorded_at desc, r.id""")
        .param("party", ward.value()).query((row, n) -> read(row)).list();
  }

  /** For whom a party acts, or acted; the latest recorded first. */
  List<Representation> actedFor(PartyId representative) {
    return jdbc.sql(ROW + """
             where r.representative = any(cast((select wasl.party_ids(:party)) as uuid[]))
             order by r.recorded_at desc, r.id""")
        .param("party", representative.value()).query((row, n) -> read(row)).list();
  }

  /**
   * Links not ended by anybody that may end within so many days, of wards of the actor's branch or of all: whose proof
   * does, or whose ward may come of age. Which of them do, {@link
   * Representation#endsSoon} says: childhood is counted in Hijri years.
   */
  List<Representation> maybeEnding(Actor actor, LocalDate today, int days) {
    return jdbc.sql(ROW + """
             where r.revoked_at is null and (:all or w.branch = :branch)
               and (r.valid_until between :today and :until
                 or r.kind = 'guardian' and w.birth_date between :bornFrom and :bornTo)
             order by r.valid_until nulls last, w.birth_date, r.id limit 500""")
        .param("all", actor.seesAllBranches()).param("branch", actor.branch())
        .param("today", today).param("until", today.plusDays(days))
        .param("bornFrom", today.minusYears(ComingOfAge.YEARS))
        .param("bornTo", today.plusDays(days).minusYears(ComingOfAge.YEARS - 1))
        .query((row, n) -> read(row)).list();
  }

  /** A link of that party's, on either side. */
  Optional<Representation> of(PartyId party, UUID id) {
    return jdbc.sql(ROW + """
             where r.id = :id and (r.ward = any(cast((select wasl.party_ids(:party)) as uuid[]))
               or r.representative = any(cast((select wasl.party_ids(:party)) as uuid[])))
             order by r.id""")
        .param("id", id).param("party", party.value()).query((row, n) -> read(row)).optional();
  }

  /** Whose link a file proves; empty when it proves none. */
  List<PartyId> wardsOfProof(UUID file) {
    return jdbc.sql("select distinct ward from representation where proof_file = :file order by ward")
        .param("file", file).query((row, n) -> new PartyId(row.getObject("ward", UUID.class))).list();
  }

  private static Representation read(ResultSet row) throws SQLException {
    Instant revokedAt = SqlTime.atOrNull(row, "revoked_at");
    return new Representation(row.getObject("id", UUID.class), side(row, "ward"), side(row, "representative"),
        birth(row), RepresentativeKind.of(row.getString("kind")), scopes(row),
        new Representation.Document(Proof.of(row.getString("proof")), row.getString("proof_number"),
            row.getObject("proof_file", UUID.class), row.getString("proof_level").equals("matched")),
        row.getObject("since", LocalDate.class), SqlTime.dayOrNull(row, "valid_until"), StaffName.at(row, "recorder"),
        SqlTime.at(row, "recorded_at"), revokedAt == null ? null
            : new Representation.Revoked(revokedAt, StaffName.at(row, "revoker"), row.getString("revoked_why")));
  }

  private static Side side(ResultSet row, String side) throws SQLException {
    return new Side(new PartyId(row.getObject(side, UUID.class)), row.getString(side + "_name"));
  }

  private static List<Scope> scopes(ResultSet row) throws SQLException {
    String[] codes = (String[]) row.getArray("scopes").getArray();
    return Arrays.stream(codes).map(Scope::of).sorted().toList();
  }

  private static @Nullable BirthDate birth(ResultSet row) throws SQLException {
    String calendar = row.getString("birth_calendar");
    return calendar == null ? null : new BirthDate(CalendarKind.of(calendar), row.getString("birth_value"),
        row.getBoolean("birth_approximate"), row.getObject("birth_date", LocalDate.class));
  }
}
