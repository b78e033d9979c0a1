package org.wasl.requests.papers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.files.Files;
import org.wasl.files.StoredFile;
import org.wasl.kernel.Actor;
import org.wasl.kernel.SqlTime;
import org.wasl.kernel.StaffName;
import org.wasl.parties.PartyId;
import org.wasl.requests.RequestPermissions;
import org.wasl.requests.lifecycle.ItemMark;
import org.wasl.requests.lifecycle.RequestStore;

/** What a person has shown so far, for whoever may open the person's file (P-2.1b). */
@Component
public class PapersHeld {

  private final JdbcClient jdbc;
  private final Files files;

  PapersHeld(JdbcClient jdbc, Files files) {
    this.jdbc = jdbc;
    this.files = files;
  }

  private record Row(HeldPaper paper, @Nullable UUID file) {}

  /**
   * The last proof of each kind of paper, of all records of the person (decision 13), that which ends first at the
   * head; none that was set aside since. A copy and its request only where the reader may see the request.
   */
  public List<HeldPaper> of(Actor actor, PartyId party) {
    actor.must(RequestPermissions.READ);
    List<Row> rows = RequestStore.scope(jdbc.sql("""
            select last.name_ar, last.name_en, last.result, last.method, last.verified_at, last.verifier_ar,
                   last.verifier_en, last.valid_until, last.on_paper, last.reference, last.file
              from (
                select distinct on (i.code) i.code, s.name_ar, s.name_en, i.result, i.method, i.verified_at,
                       w.name_ar as verifier_ar, w.name_en as verifier_en, i.valid_until,
                       i.ends_on is not null as on_paper, case when seen.may then r.reference end as reference,
                       case when seen.may then v.file end as file
                  from request_item i
                  join request r on r.id = i.request
                  cross join lateral (select """ + RequestStore.VISIBLE + """
                      as may) seen
                  join v_service_item s on s.version_id = r.service_version and s.code = i.code
                  left join request_item_value v on v.request = i.request and v.code = i.code
                  left join v_staff w on w.id = i.verified_by
                  left join (
                    select a.code, max(a.aside_mark_at) as since
                      from request ar
                      join request_item a on a.request = ar.id
                     where ar.party = any(cast((select wasl.party_ids(:party)) as uuid[]))
                     group by a.code) aside on aside.code = i.code
                 where r.party = any(cast((select wasl.party_ids(:party)) as uuid[]))
                   and s.kind = 'document' and i.given_at is not null
                   and i.result in ('seen', 'matched')
                   and (aside.since is null or aside.since < i.verified_at)
                 order by i.code, i.verified_at desc, seen.may desc, r.created_at desc) last
             order by last.valid_until nulls last, last.code"""), actor)
        .param("party", party.value())
        .query((row, n) -> read(row)).list();
    Map<UUID, StoredFile> copies =
        files.ofRecord(actor, rows.stream().map(Row::file).filter(Objects::nonNull).toList());
    return rows.stream().map(each -> each.file == null ? each.paper : with(each.paper, copies.get(each.file))).toList();
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(new HeldPaper(row.getString("name_ar"), row.getString("name_en"),
        ItemMark.of(row.getString("result")), row.getString("method"), SqlTime.at(row, "verified_at"),
        StaffName.atOrNull(row, "verifier"), SqlTime.dayOrNull(row, "valid_until"), row.getBoolean("on_paper"),
        row.getString("reference"), null), row.getObject("file", UUID.class));
  }

  private static HeldPaper with(HeldPaper paper, @Nullable StoredFile file) {
    return new HeldPaper(paper.nameAr(), paper.nameEn(), paper.mark(), paper.method(), paper.verifiedAt(),
        paper.verifiedBy(), paper.until(), paper.endsOnPaper(), paper.reference(), file);
  }
}
