package org.wasl.parties.merge;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Page;
import org.wasl.kernel.Slice;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;

/** Merges, the latest first. Whoever may merge sees all of them, in every branch: names only. */
@Component
public class MergeList {

  private final JdbcClient jdbc;

  MergeList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A merge in the list.
   *
   * @param keptName what the kept file is called now
   * @param absorbedName what the absorbed record was called
   * @param by who merged, in Arabic and in English
   */
  public record Row(Merge merge, String keptName, String absorbedName, String byAr, String byEn, long place) {

    /** Whether it may be undone at that moment. */
    public boolean undoable(Instant now) {
      return merge.undoneAt() == null && !now.isAfter(merge.until());
    }
  }

  /** One page of them; the cursor is their order. */
  Slice<Row> of(Actor actor, Page page) {
    actor.must(PartyPermissions.MERGE);
    Long before = page.after(Long::parseLong);
    List<Row> rows = jdbc.sql("""
            select m.id, m.keep, m.absorbed, m.merged_at, m.until, m.before_version, m.after_version, m.undone_at,
                   m.place, k.full_name as kept_name, a.full_name as absorbed_name, s.name_ar, s.name_en
              from party_merge m
              join party k on k.id = m.keep
              join party a on a.id = m.absorbed
              join v_staff s on s.id = m.merged_by
             where m.place < :before
             order by m.place desc
             limit :limit""")
        .param("before", before == null ? Long.MAX_VALUE : before)
        .param("limit", page.limit() + 1)
        .query((row, n) -> {
          OffsetDateTime undone = row.getObject("undone_at", OffsetDateTime.class);
          return new Row(new Merge(new MergeId(row.getObject("id", UUID.class)),
              new PartyId(row.getObject("keep", UUID.class)), new PartyId(row.getObject("absorbed", UUID.class)),
              row.getObject("merged_at", OffsetDateTime.class).toInstant(),
              row.getObject("until", OffsetDateTime.class).toInstant(), row.getInt("before_version"),
              row.getInt("after_version"), undone == null ? null : undone.toInstant()),
              row.getString("kept_name"), row.getString("absorbed_name"), row.getString("name_ar"),
              row.getString("name_en"), row.getLong("place"));
        })
        .list();
    return Slice.cut(rows, page, each -> Long.toString(each.place()));
  }
}
