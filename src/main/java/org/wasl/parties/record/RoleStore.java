package org.wasl.parties.record;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyRole;

/** Table {@code party_role}. An alias stands for its kept record. */
@Component
public class RoleStore {

  private final JdbcClient jdbc;

  RoleStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Gives a party a role; true when it is new to them. */
  public boolean give(PartyId party, PartyRole role, Instant now) {
    return jdbc.sql("""
            insert into party_role (party, role, since)
            select wasl.party_kept(:party), :role, :now
             where not exists (select 1 from party_role r
                    where r.party = any(cast((select wasl.party_ids(:party)) as uuid[])) and r.role = :role)
            on conflict (party, role) do nothing""")
        .param("party", party.value()).param("role", role.code())
        .param("now", now.atOffset(ZoneOffset.UTC)).update() == 1;
  }

  /** The roles of a party, oldest first. */
  public List<PartyRole> of(PartyId party) {
    return jdbc.sql("""
            select role from party_role where party = any(cast((select wasl.party_ids(:party)) as uuid[]))
             group by role order by min(since), role""")
        
        .param("party", party.value()).query((row, n) -> PartyRole.of(row.getString("role"))).list();
  }
}
