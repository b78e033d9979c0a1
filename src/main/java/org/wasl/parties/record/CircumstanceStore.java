package org.wasl.parties.record;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.parties.Circumstance;
import org.wasl.parties.PartyId;

/** Table {@code party_circumstance}: may tell of health, so nothing else reads it. */
@Component
public class CircumstanceStore {

  private final JdbcClient jdbc;

  CircumstanceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps exactly these circumstances of a party; what was there before and is not among them goes. */
  public void replace(PartyId party, Collection<Circumstance> circumstances, Instant now) {
    jdbc.sql("delete from party_circumstance where party = :party").param("party", party.value()).update();
    for (Circumstance each : circumstances) {
      jdbc.sql("""
              insert into party_circumstance (party, code, note, recorded_at)
              values (:party, :code, :note, :now)
              on conflict (party, code) do update set note = excluded.note""")
          .param("party", party.value()).param("code", each.code().code()).param("note", each.note())
          .param("now", now.atOffset(ZoneOffset.UTC)).update();
    }
  }

  /** What to mind with a party, in the order it is shown; empty when nothing. */
  public List<Circumstance> of(PartyId party) {
    return of(List.of(party)).getOrDefault(party, List.of());
  }

  /** The same for several parties; those without any are absent from the map. */
  public Map<PartyId, List<Circumstance>> of(Collection<PartyId> parties) {
    if (parties.isEmpty()) {
      return Map.of();
    }
    record Kept(PartyId party, Circumstance circumstance) {}

    return jdbc.sql("""
            select party, code, note from party_circumstance where party in (:parties) order by party, code""")
        .param("parties", parties.stream().map(PartyId::value).toList())
        .query((row, n) -> new Kept(new PartyId(row.getObject("party", UUID.class)),
            Circumstance.of(row.getString("code"), row.getString("note"))))
        .list().stream()
        .sorted(Comparator.comparing(kept -> kept.circumstance().code()))
        .collect(Collectors.groupingBy(Kept::party,
            Collectors.mapping(Kept::circumstance, Collectors.toList())));
  }
}
