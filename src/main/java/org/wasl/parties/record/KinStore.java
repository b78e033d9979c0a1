package org.wasl.parties.record;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Refused;
import org.wasl.kernel.StaffId;
import org.wasl.kernel.StaffName;
import org.wasl.parties.PartyId;
import org.wasl.parties.Relation;

/** Table {@code staff_relation}: which party a member of staff is, or is kin to. An alias stands for its kept record. */
@Component
public class KinStore {

  private final JdbcClient jdbc;

  KinStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Keeps what a party is to a member of staff, in place of what was kept before; {@code kin-self-twice} when another
   * party is that member of staff already.
   */
  public void declare(StaffId staff, PartyId party, Relation relation, Instant now) {
    try {
      put(staff, party, relation, now);
    } catch (DuplicateKeyException twice) {
      throw Refused.field("relation", "kin-self-twice");
    }
  }

  private void put(StaffId staff, PartyId party, Relation relation, Instant now) {
    jdbc.sql("""
            insert into staff_relation (staff, party, relation, recorded_at)
            values (:staff, wasl.party_kept(:party), :relation, :now)
            on conflict (staff, party) do update set relation = excluded.relation""")
        .param("staff", staff.value()).param("party", party.value()).param("relation", relation.code())
        .param("now", now.atOffset(ZoneOffset.UTC)).update();
  }

  /** Everyone to whom the party was declared kin, the earliest first. */
  public List<Kin> of(PartyId party) {
    return jdbc.sql("""
            select r.staff, s.name_ar as staff_ar, s.name_en as staff_en, r.relation
              from staff_relation r join v_staff s on s.id = r.staff
             where r.party = any(cast((select wasl.party_ids(:party)) as uuid[]))
             order by r.recorded_at, r.staff""")
        .param("party", party.value())
        .query((row, n) -> new Kin(new StaffId(row.getObject("staff", UUID.class)), StaffName.at(row, "staff"),
            Relation.of(row.getString("relation")))).list();
  }

  /** What the party is to the member of staff: declared, or in the household of the party that they are; else empty. */
  public Optional<Relation> between(StaffId staff, PartyId party) {
    return jdbc.sql("""
            select relation, 1 as nearness from staff_relation
             where staff = :staff and party = any(cast((select wasl.party_ids(:party)) as uuid[]))
            union all
            select 'relative', 2
              from staff_relation self
              join household_member own on own.party = any(wasl.party_ids(self.party))
              join household_member m on m.household = own.household
             where self.staff = :staff and self.relation = 'self'
               and m.party = any(cast((select wasl.party_ids(:party)) as uuid[]))
             order by nearness
             limit 1""")
        .param("staff", staff.value()).param("party", party.value())
        .query((row, n) -> Relation.of(row.getString("relation"))).optional();
  }
}
