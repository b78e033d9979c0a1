package org.wasl.parties.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.kernel.IdentityNumber;
import org.wasl.kernel.IdentityType;
import org.wasl.parties.PartyId;

/**
 * Table {@code party_identity}: the only room in which identity numbers are read and written, so that encrypting them
 * later changes this class alone. A party may have several (a passport, then an iqama). An alias stands for its kept
 * record, which has the numbers of both.
 */
@Component
public class IdentityStore {

  private final JdbcClient jdbc;

  IdentityStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps a number of a party; the database refuses one that another party has ({@code party_identity_number}). */
  public void add(PartyId party, IdentityNumber identity, Instant now) {
    jdbc.sql("""
            insert into party_identity (party, type, number, recorded_at)
            select wasl.party_kept(:party), :type, :number, :now
             where not exists (select 1 from party_identity i
                    where i.party = any(cast((select wasl.party_ids(:party)) as uuid[]))
                                  and i.type = :type and i.number = :number)""")
        .param("party", party.value()).param("type", identity.type().code()).param("number", identity.number())
        .param("now", now.atOffset(ZoneOffset.UTC)).update();
  }

  /** Who has that number, under whatever type; by age of the record, empty when nobody. */
  public List<PartyId> holders(String number) {
    return jdbc.sql("""
            select coalesce(p.merged_into, p.id) as party
              from party_identity i join party p on p.id = i.party
             where i.number = :number
             group by 1 order by min(i.recorded_at), 1""")
        
        .param("number", number).query((row, n) -> new PartyId(row.getObject("party", UUID.class))).list();
  }

  /** Whose number ends in those four digits, at most {@code limit}, newest first. */
  public List<PartyId> holdersOfLastFour(String digits, int limit) {
    return jdbc.sql("""
            select coalesce(p.merged_into, p.id) as party
              from party_identity i join party p on p.id = i.party
             where right(i.number, 4) = :digits
             group by 1 order by max(i.recorded_at) desc, 1 limit :limit""")
        .param("digits", digits).param("limit", limit)
        .query((row, n) -> new PartyId(row.getObject("party", UUID.class))).list();
  }

  /** Who has each of these numbers, whatever the type; of several, the one recorded first. Unknown ones are absent. */
  public Map<String, PartyId> holders(Collection<String> numbers) {
    Map<String, PartyId> holders = new HashMap<>();
    if (!numbers.isEmpty()) {
      jdbc.sql("""
              select i.number, coalesce(p.merged_into, p.id) as party
                from party_identity i join party p on p.id = i.party
               where i.number = any (cast(:numbers as text[])) order by i.recorded_at desc, 2 desc""")
          .param("numbers", numbers.toArray(String[]::new))
          .query(row -> {
            holders.put(row.getString("number"), new PartyId(row.getObject("party", UUID.class)));
          });
    }
    return holders;
  }

  /** Keeps a number of each of many parties; the database refuses one that another party has. */
  public void addAll(Map<PartyId, IdentityNumber> numbers, Instant now) {
    jdbc.sql("""
            insert into party_identity (party, type, number, recorded_at)
            select party, type, number, :now
              from unnest(cast(:parties as uuid[]), cast(:types as text[]), cast(:numbers as text[]))
                as each (party, type, number)""")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("parties", numbers.keySet().stream().map(PartyId::toString).toArray(String[]::new))
        .param("types", numbers.values().stream().map(each -> each.type().code()).toArray(String[]::new))
        .param("numbers", numbers.values().stream().map(IdentityNumber::number).toArray(String[]::new))
        .update();
  }

  /** Takes a number away; how many rows went: 0 or 1. */
  public int remove(PartyId party, IdentityNumber identity) {
    return jdbc.sql("delete from party_identity where party = :party and type = :type and number = :number")
        .param("party", party.value()).param("type", identity.type().code()).param("number", identity.number())
        .update();
  }

  /** Whether the very number, type and all, is taken by someone. */
  public boolean isTaken(IdentityNumber identity) {
    return jdbc.sql("select exists (select 1 from party_identity where number = :number and type = :type)")
        .param("number", identity.number()).param("type", identity.type().code()).query(Boolean.class).single();
  }

  /** The number a party is known by: the first recorded; empty when none. Whole: mask before showing. */
  public Optional<IdentityNumber> of(PartyId party) {
    return Optional.ofNullable(of(List.of(party)).get(party));
  }

  /** The same for several parties; those without a number are absent from the map. */
  public Map<PartyId, IdentityNumber> of(Collection<PartyId> parties) {
    Map<PartyId, IdentityNumber> known = new HashMap<>();
    if (!parties.isEmpty()) {
      jdbc.sql("""
              select distinct on (asked.id) asked.id as party, i.type, i.number
                from party asked
                join party_identity i on i.party = any(wasl.party_ids(asked.id))
               where asked.id = any(:parties)
               order by asked.id, i.party = coalesce(asked.merged_into, asked.id) desc, i.recorded_at, i.type,
                        i.number""")
          .param("parties", parties.stream().map(PartyId::value).toArray(UUID[]::new))
          .query(row -> {
            known.put(new PartyId(row.getObject("party", UUID.class)),
                new IdentityNumber(IdentityType.of(row.getString("type")), row.getString("number")));
          });
    }
    return known;
  }

  /** All numbers that are kept, by party. For comparing records with each other; nothing of it is shown. */
  public void each(Numbered reader) {
    jdbc.sql("select party, type, number from party_identity order by party, recorded_at, type, number")
        .withFetchSize(5000).query(row -> {
          read(row, reader);
        });
  }

  /** The numbers of these parties alone, aliases by their own ids. */
  public void each(Collection<UUID> parties, Numbered reader) {
    if (!parties.isEmpty()) {
      jdbc.sql("""
              select party, type, number from party_identity where party = any(:parties)
               order by party, recorded_at, type, number""")
          .param("parties", parties.toArray(UUID[]::new)).query(row -> {
            read(row, reader);
          });
    }
  }

  private static void read(ResultSet row, Numbered reader) throws SQLException {
    reader.read(row.getObject("party", UUID.class), IdentityType.of(row.getString("type")), row.getString("number"));
  }

  /** Takes the numbers of the records, one by one. */
  @FunctionalInterface
  public interface Numbered {
    void read(UUID party, IdentityType type, String number);
  }
}
