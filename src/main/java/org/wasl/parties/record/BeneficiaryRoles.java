package org.wasl.parties.record;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.parties.PartyId;

/** Makes many people beneficiaries at once. */
@Component
public class BeneficiaryRoles {

  private final JdbcClient jdbc;

  BeneficiaryRoles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Gives the role to each; those who have it are passed over. */
  public void give(List<PartyId> parties, Instant now) {
    jdbc.sql("""
            insert into party_role (party, role, since)
            select party, 'beneficiary', :now from unnest(cast(:parties as uuid[])) as each (party)
            on conflict (party, role) do nothing""")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("parties", parties.stream().map(PartyId::toString).toArray(String[]::new)).update();
  }
}
