package org.wasl.parties.record;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.parties.PartyId;

/** Table {@code party_distinct}: pairs confirmed to be two people. An alias stands for its kept record. */
@Component
public class DistinctStore {

  private final JdbcClient jdbc;

  DistinctStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps that the two are not one, in either order; false when that was known. */
  public boolean keep(PartyId one, PartyId other, Instant now) {
    return jdbc.sql("""
            insert into party_distinct (one, other, at)
            values (least(cast(:one as uuid), :other), greatest(cast(:one as uuid), :other), :now)
            on conflict (one, other) do nothing""")
        .param("one", one.value()).param("other", other.value())
        .param("now", now.atOffset(ZoneOffset.UTC)).update() == 1;
  }
}
