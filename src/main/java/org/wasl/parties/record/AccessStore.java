package org.wasl.parties.record;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.StaffId;
import org.wasl.kernel.Uuid7;
import org.wasl.parties.PartyId;

/** Table {@code party_access}: who besides the home branch may open a file (P-3.7). An alias stands for its kept record. */
@Component
public class AccessStore {

  private final JdbcClient jdbc;

  AccessStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Opens a file to one member of staff until a moment, for a reason. */
  public void openFor(StaffId staff, PartyId party, String reason, Instant now, Instant until) {
    add(party, null, staff, "reason", reason, now, until);
  }

  /** Opens a file to a branch that handed it over, until a moment. */
  public void openAfterHandOver(String branch, PartyId party, String reason, Instant now, Instant until) {
    add(party, branch, null, "hand-over", reason, now, until);
  }

  /** Opens a file to a branch that receives the person; true when that is new. */
  public boolean openToReceiving(String branch, PartyId party, Instant now) {
    return jdbc.sql("""
            insert into party_access (id, party, branch, ground, opened_at)
            select :id, wasl.party_kept(:party), :branch, 'receiving', :now
             where not exists (select 1 from party_access a
                    where a.party = any(cast((select wasl.party_ids(:party)) as uuid[]))
                      and a.branch = :branch and a.ground = 'receiving')
            on conflict (party, branch) where ground = 'receiving' do nothing""")
        .param("id", Uuid7.next()).param("party", party.value()).param("branch", branch)
        .param("now", now.atOffset(ZoneOffset.UTC)).update() == 1;
  }

  private void add(PartyId party, @Nullable String branch, @Nullable StaffId staff, String ground, String reason,
      Instant now, Instant until) {
    jdbc.sql("""
            insert into party_access (id, party, branch, staff, ground, reason, opened_at, until)
            values (:id, wasl.party_kept(:party), :branch, :staff, :ground, :reason, :now, :until)""")
        .param("id", Uuid7.next()).param("party", party.value()).param("branch", branch)
        .param("staff", staff == null ? null : staff.value()).param("ground", ground).param("reason", reason)
        .param("now", now.atOffset(ZoneOffset.UTC)).param("until", until.atOffset(ZoneOffset.UTC)).update();
  }
}
