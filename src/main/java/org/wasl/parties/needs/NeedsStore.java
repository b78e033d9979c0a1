package org.wasl.parties.needs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Coded;
import org.wasl.kernel.SqlTime;
import org.wasl.kernel.StaffId;
import org.wasl.kernel.StaffName;
import org.wasl.parties.PartyId;

/** Tables {@code needs_assessment} and {@code needs_finding}: rows are added. An alias stands for its kept record. */
@Component
class NeedsStore {

  private final JdbcClient jdbc;

  NeedsStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps what somebody found. */
  void add(UUID id, PartyId party, LocalDate on, LocalDate next, List<Finding> findings, StaffId by, Instant now) {
    jdbc.sql("""
            insert into needs_assessment (id, party, assessed_on, next_on, assessed_by, recorded_at)
            values (:id, wasl.party_kept(:party), :on, :next, :by, :now)""")
        .param("id", id).param("party", party.value()).param("on", on).param("next", next)
        .param("by", by.value()).param("now", SqlTime.of(now)).update();
    for (Finding each : findings) {
      jdbc.sql("""
              insert into needs_finding (assessment, area, degree, finding)
              values (:assessment, :area, :degree, :finding)""")
          .param("assessment", id).param("area", each.area().code()).param("degree", each.degree().code())
          .param("finding", each.text()).update();
    }
  }

  /** All assessments of a party, the latest day first. */
  List<NeedsAssessment> of(PartyId party) {
    record Kept(UUID assessment, Finding finding) {}

    Map<UUID, List<Finding>> findings = jdbc.sql("""
            select f.assessment, f.area, f.degree, f.finding
              from needs_finding f join needs_assessment a on a.id = f.assessment
             where a.party = any(cast((select wasl.party_ids(:party)) as uuid[]))
             order by f.assessment, f.area""")
        .param("party", party.value())
        .query((row, n) -> new Kept(row.getObject("assessment", UUID.class), new Finding(
            NeedArea.of(row.getString("area")),
            Coded.of(Finding.Degree.class, row.getString("degree"), "need-degree-unknown"), row.getString("finding"))))
        .list().stream().collect(Collectors.groupingBy(Kept::assessment,
            Collectors.mapping(Kept::finding, Collectors.toList())));
    return jdbc.sql("""
            select a.id, a.assessed_on, a.next_on, s.name_ar as assessor_ar, s.name_en as assessor_en
              from needs_assessment a join v_staff s on s.id = a.assessed_by
             where a.party = any(cast((select wasl.party_ids(:party)) as uuid[]))
             order by a.assessed_on desc, a.id desc""")
        .param("party", party.value())
        .query((row, n) -> new NeedsAssessment(row.getObject("id", UUID.class),
            row.getObject("assessed_on", LocalDate.class), row.getObject("next_on", LocalDate.class),
            StaffName.at(row, "assessor"), findings.getOrDefault(row.getObject("id", UUID.class), List.of()).stream()
                .sorted(Comparator.comparing(Finding::area)).toList()))
        .list();
  }
}
