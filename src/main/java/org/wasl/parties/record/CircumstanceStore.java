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

  /**
   * Keeps exactly these circumstances of a party; what was there before and is not among them goes. What stays the same
   * stays untouched, with the record that brought it.
   */
  public void replace(PartyId party, Collection<Circumstance> circumstances, Instant now) {
    jdbc.sql("""
            delete from party_circumstance
             where party = any(cast((select wasl.party_ids(:party)) as uuid[]))
               and code <> all(cast(:codes as text[]))""")
        .param("party", party.value())
        .param("codes", circumstances.stream().map(each -> each.code().code()).toArray(String[]::new)).update();
    for (Circumstance each : circumstances) {
      jdbc.sql("""
              insert into party_circumstance (party, code, note, recorded_at)
              select wasl.party_kept(:party), :code, cast(:note as text), :now
               where not exists (
                 select 1
                   from (select c.note from party_circumstance c
                          where c.party = any(cast((select wasl.party_ids(:party)) as uuid[])) and c.code = :code
                          order by c.party = wasl.party_kept(:party) desc, c.note limit 1) shown
                  where shown.note is not distinct from cast(:note as text))
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
            select distinct on (asked.id, c.code) asked.id as party, c.code, c.note
              from party asked
              join party_circumstance c on c.party = any(wasl.party_ids(asked.id))
             where asked.id = any(:parties)
             order by asked.id, c.code, c.party = coalesce(asked.merged_into, asked.id) desc, c.note""")
        .param("parties", parties.stream().map(PartyId::value).toArray(UUID[]::new))
        .query((row, n) -> new Kept(new PartyId(row.getObject("party", UUID.class)),
            Circumstance.of(row.getString("code"), row.getString("note"))))
        .list().stream()
        .sorted(Comparator.comparing(kept -> kept.circumstance().code()))
        .collect(Collectors.groupingBy(Kept::party,
            Collectors.mapping(Kept::circumstance, Collectors.toList())));
  }
}
