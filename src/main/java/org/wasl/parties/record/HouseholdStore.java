package org.wasl.parties.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.SqlTime;
import org.wasl.kernel.Uuid7;
import org.wasl.parties.PartyId;
import org.wasl.parties.Relation;

/**
 * Tables {@code household} and {@code household_member}; a party is in one household at most. An alias stands for
 * its kept record, which is in the households of both.
 */
@Component
public class HouseholdStore {

  private final JdbcClient jdbc;

  HouseholdStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The household of a party; empty when it is in none. */
  public Optional<UUID> householdOf(PartyId party) {
    return jdbc.sql("""
            select household from household_member where party = any(cast((select wasl.party_ids(:party)) as uuid[]))
             order by party = wasl.party_kept(:party) desc, party limit 1""")
        .param("party", party.value()).query(UUID.class).optional();
  }

  /** Founds a household with its first member; its id. */
  public UUID found(PartyId first, Relation relation, Instant now) {
    UUID household = found(now);
    put(household, first, relation);
    return household;
  }

  /** Founds a household without anybody yet; its id. */
  public UUID found(Instant now) {
    UUID household = Uuid7.next();
    jdbc.sql("insert into household (id, created_at) values (:id, :now)")
        .param("id", household).param("now", SqlTime.of(now)).update();
    return household;
  }

  /** Puts a party into a household, out of any other. */
  public void put(UUID household, PartyId party, Relation relation) {
    jdbc.sql("""
            insert into household_member (party, household, relation)
            values (wasl.party_kept(:party), :household, :relation)
            on conflict (party) do update set household = excluded.household, relation = excluded.relation""")
        .param("party", party.value()).param("household", household).param("relation", relation.code()).update();
  }

  /** Takes a party out of a household, with its aliases there; how many rows went. Elsewhere each stays. */
  public int leave(UUID household, PartyId party) {
    return jdbc.sql("""
            delete from household_member
             where household = :household and party = any(cast((select wasl.party_ids(:party)) as uuid[]))""")
        .param("household", household).param("party", party.value()).update();
  }

  /** Everyone in the household of a party, itself included: the head first, then by name; empty when in none. */
  public List<Member> around(PartyId party) {
    return jdbc.sql("""
            select m.party, m.full_name, m.relation, m.dependant
              from (select distinct on (k.id) k.id as party, k.full_name, m.relation, m.dependant
                      from household_member own
                      join household_member m on m.household = own.household
                      join party p on p.id = m.party
                      join party k on k.id = coalesce(p.merged_into, p.id)
                     where own.party = any(cast((select wasl.party_ids(:party)) as uuid[]))
                     order by k.id, m.party = k.id desc, m.relation = 'head' desc, m.relation) m
             order by m.relation = 'head' desc, m.full_name, m.party""")
        .param("party", party.value()).query((row, n) -> member(row)).list();
  }

  /** Everyone in one household, in the same order. */
  public List<Member> members(UUID household) {
    return jdbc.sql("""
            select m.party, m.full_name, m.relation, m.dependant
              from (select distinct on (k.id) k.id as party, k.full_name, m.relation, m.dependant
                      from household_member m
                      join party p on p.id = m.party
                      join party k on k.id = coalesce(p.merged_into, p.id)
                     where m.household = :household
                     order by k.id, m.party = k.id desc, m.relation = 'head' desc, m.relation) m
             order by m.relation = 'head' desc, m.full_name, m.party""")
        .param("household", household).query((row, n) -> member(row)).list();
  }

  private static Member member(ResultSet row) throws SQLException {
    return new Member(new PartyId(row.getObject("party", UUID.class)), row.getString("full_name"),
        Relation.of(row.getString("relation")), row.getBoolean("dependant"));
  }
}
