package org.wasl.parties.duplicates;

import java.math.BigDecimal;
import java.sql.Array;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Page;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Slice;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;

/**
 * Pairs that wait for somebody to decide, the likeliest first. An alias is told as the file it was merged into, so that
 * no pair is shown that is one file already; pairs confirmed to be two people are left out. Whoever may see duplicates
 * sees all of them, in every branch, masked.
 */
@Component
public class TwinQueue {

  /** Below this a pair is shown only to who asks for it. */
  public static final double USUAL = 0.5;

  private static final String PAIRS = """
      select distinct on (pair.one, pair.other) pair.one, pair.other, pair.score, pair.reasons
        from (select least(coalesce(a.merged_into, a.id), coalesce(b.merged_into, b.id)) as one,
                     greatest(coalesce(a.merged_into, a.id), coalesce(b.merged_into, b.id)) as other,
                     t.score, t.reasons
                from party_twin t
                join party a on a.id = t.one
                join party b on b.id = t.other
               where t.score >= :least) pair
       where pair.one <> pair.other
         and (pair.one, pair.other) not in (
               select least(coalesce(a.merged_into, a.id), coalesce(b.merged_into, b.id)),
                      greatest(coalesce(a.merged_into, a.id), coalesce(b.merged_into, b.id))
                 from party_distinct d
                 join party a on a.id = d.one
                 join party b on b.id = d.other)
       order by pair.one, pair.other, pair.score desc""";

  private final JdbcClient jdbc;

  TwinQueue(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Two that look like one.
   *
   * @param score how likely they are one, 0 to 1
   * @param reasons codes, what speaks for it first
   */
  public record Twins(PartyId one, PartyId other, BigDecimal score, List<String> reasons) {}

  /** One page of pairs that score at least so much; 422 {@code score-out-of-range}. */
  public Slice<Twins> of(Actor actor, double least, Page page) {
    actor.must(PartyPermissions.DUPLICATES);
    if (!(least >= 0 && least <= 1)) {
      throw Refused.field("minScore", "score-out-of-range");
    }
    Cursor after = page.after(Cursor::of);
    List<Twins> rows = jdbc.sql("select q.one, q.other, q.score, q.reasons from (" + PAIRS + """
            ) q
             where cast(:score as numeric) is null or q.score < :score
                or q.score = :score and (q.one, q.other) > (cast(:one as uuid), cast(:other as uuid))
             order by q.score desc, q.one, q.other
             limit :limit""")
        .param("least", least).param("score", after == null ? null : after.score())
        .param("one", after == null ? null : after.one()).param("other", after == null ? null : after.other())
        .param("limit", page.limit() + 1)
        .query((row, n) -> twins(row.getObject("one", UUID.class), row.getObject("other", UUID.class),
            row.getBigDecimal("score"), row.getArray("reasons")))
        .list();
    return Slice.cut(rows, page, each -> each.score() + " " + each.one() + " " + each.other());
  }

  /** How many pairs wait at the usual score. */
  public int count(Actor actor) {
    actor.must(PartyPermissions.DUPLICATES);
    return jdbc.sql("select count(*) from (" + PAIRS + ") q").param("least", USUAL).query(Integer.class).single();
  }

  /** What is known of this pair, in either order; empty when nothing was found or somebody decided. */
  public Optional<Twins> pair(Actor actor, PartyId a, PartyId b) {
    actor.must(PartyPermissions.DUPLICATES);
    return jdbc.sql("""
            select t.one, t.other, t.score, t.reasons
              from party_twin t
             where t.one = any(cast((select wasl.party_ids(:a)) as uuid[]))
               and t.other = any(cast((select wasl.party_ids(:b)) as uuid[]))
                or t.one = any(cast((select wasl.party_ids(:b)) as uuid[]))
                  and t.other = any(cast((select wasl.party_ids(:a)) as uuid[]))
             order by t.score desc limit 1""")
        .param("a", a.value()).param("b", b.value())
        .query((row, n) -> twins(row.getObject("one", UUID.class), row.getObject("other", UUID.class),
            row.getBigDecimal("score"), row.getArray("reasons")))
        .optional();
  }

  private static Twins twins(UUID one, UUID other, BigDecimal score, Array reasons) throws java.sql.SQLException {
    return new Twins(new PartyId(one), new PartyId(other), score,
        Arrays.asList((String[]) reasons.getArray()));
  }

  private record Cursor(BigDecimal score, UUID one, UUID other) {

    static Cursor of(String text) {
      String[] parts = text.split(" ");
      return new Cursor(new BigDecimal(parts[0]), UUID.fromString(parts[1]), UUID.fromString(parts[2]));
    }
  }
}
