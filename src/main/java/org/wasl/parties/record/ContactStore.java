package org.wasl.parties.record;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.parties.PartyId;

/** Table {@code party_contact}. */
@Component
public class ContactStore {

  private final JdbcClient jdbc;

  ContactStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps a contact; does nothing when the party already has it. */
  public void add(PartyId party, Contact contact, Instant now) {
    jdbc.sql("""
            insert into party_contact (id, party, kind, value, whose, recorded_at)
            values (:id, :party, :kind, :value, :whose, :now)
            on conflict (party, kind, value) do nothing""")
        .param("id", contact.id()).param("party", party.value()).param("kind", contact.kind())
        .param("value", contact.value()).param("whose", contact.whose())
        .param("now", now.atOffset(ZoneOffset.UTC)).update();
  }

  /** Takes a contact away; how many rows went: 0 or 1. */
  public int remove(PartyId party, UUID contact) {
    return jdbc.sql("delete from party_contact where id = :id and party = :party")
        .param("id", contact).param("party", party.value()).update();
  }

  /** All contacts of a party: mobiles first, then by age. Whole: mask before showing. */
  public List<Contact> of(PartyId party) {
    return of(List.of(party)).getOrDefault(party, List.of());
  }

  /** The same for several parties; those without any are absent from the map. */
  public Map<PartyId, List<Contact>> of(Collection<PartyId> parties) {
    if (parties.isEmpty()) {
      return Map.of();
    }
    record Held(PartyId party, Contact contact) {}

    return jdbc.sql("""
            select party, id, kind, value, whose
              from party_contact
             where party in (:parties)
             order by party, kind = 'mobile' desc, recorded_at, id""")
        .param("parties", parties.stream().map(PartyId::value).toList())
        .query((row, n) -> new Held(new PartyId(row.getObject("party", UUID.class)),
            new Contact(row.getObject("id", UUID.class), row.getString("kind"), row.getString("value"),
                row.getString("whose"))))
        .list().stream()
        .collect(Collectors.groupingBy(Held::party, Collectors.mapping(Held::contact, Collectors.toList())));
  }

  /** Who can be reached under that value, at most {@code limit}, oldest first. */
  public List<PartyId> holders(String value, int limit) {
    return jdbc.sql("""
            select party from party_contact where value = :value
             group by party order by min(recorded_at), party limit :limit""")
        .param("value", value).param("limit", limit)
        .query((row, n) -> new PartyId(row.getObject("party", UUID.class))).list();
  }

  /** Whose mobile ends in those four digits, at most {@code limit}, newest first. */
  public List<PartyId> holdersOfLastFour(String digits, int limit) {
    return jdbc.sql("""
            select party from party_contact where kind = 'mobile' and last_four = :digits
             group by party order by max(recorded_at) desc, party limit :limit""")
        .param("digits", digits).param("limit", limit)
        .query((row, n) -> new PartyId(row.getObject("party", UUID.class))).list();
  }
}
