package org.wasl.parties.record;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wasl.parties.PartyId;

/** Table {@code party_contact}. An alias stands for its kept record, which has the contacts of both. */
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
            select :id, wasl.party_kept(:party), :kind, :value, :whose, :now
             where not exists (select 1 from party_contact c
                    where c.party = any(cast((select wasl.party_ids(:party)) as uuid[]))
                      and c.kind = :kind and c.value = :value)
            on conflict (party, kind, value) do nothing""")
        .param("id", contact.id()).param("party", party.value()).param("kind", contact.kind())
        .param("value", contact.value()).param("whose", contact.whose())
        .param("now", now.atOffset(ZoneOffset.UTC)).update();
  }

  /** Keeps contacts of many parties at once; what a party already has is passed over. */
  public void addAll(Map<PartyId, List<Contact>> contacts, Instant now) {
    List<PartyId> parties = new ArrayList<>();
    List<Contact> all = new ArrayList<>();
    contacts.forEach((party, each) -> each.forEach(contact -> {
      parties.add(party);
      all.add(contact);
    }));
    jdbc.sql("""
            insert into party_contact (id, party, kind, value, whose, recorded_at)
            select id, party, kind, value, whose, :now
              from unnest(cast(:ids as uuid[]), cast(:parties as uuid[]), cast(:kinds as text[]),
                     cast(:values as text[]), cast(:whose as text[])) as each (id, party, kind, value, whose)
            on conflict (party, kind, value) do nothing""")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("ids", all.stream().map(each -> each.id().toString()).toArray(String[]::new))
        .param("parties", parties.stream().map(PartyId::toString).toArray(String[]::new))
        .param("kinds", all.stream().map(Contact::kind).toArray(String[]::new))
        .param("values", all.stream().map(Contact::value).toArray(String[]::new))
        .param("whose", all.stream().map(Contact::whose).toArray(String[]::new))
        .update();
  }

  /** Takes a contact away; how many rows went: 0 or 1. */
  public int remove(PartyId party, UUID contact) {
    return jdbc.sql("""
            delete from party_contact where id = :id and party = any(cast((select wasl.party_ids(:party)) as uuid[]))""")
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
            select asked.id as party, c.id, c.kind, c.value, c.whose
              from party asked
              join party_contact c on c.party = any(wasl.party_ids(asked.id))
             where asked.id = any(:parties)
             order by asked.id, c.kind = 'mobile' desc, c.party = coalesce(asked.merged_into, asked.id) desc,
                   c.recorded_at, c.id""")
        .param("parties", parties.stream().map(PartyId::value).toArray(UUID[]::new))
        .query((row, n) -> new Held(new PartyId(row.getObject("party", UUID.class)),
            new Contact(row.getObject("id", UUID.class), row.getString("kind"), row.getString("value"),
                row.getString("whose"))))
        .list().stream()
        .collect(Collectors.groupingBy(Held::party, Collectors.collectingAndThen(
            Collectors.mapping(Held::contact, Collectors.toList()), ContactStore::once)));
  }

  /** What both of two merged records have is one contact. */
  private static List<Contact> once(List<Contact> all) {
    Set<String> seen = new HashSet<>();
    return all.stream().filter(each -> seen.add(each.kind() + each.value())).toList();
  }

  /** Who can be reached under that value, at most {@code limit}, oldest first. */
  public List<PartyId> holders(String value, int limit) {
    return jdbc.sql("""
            select coalesce(p.merged_into, p.id) as party
              from party_contact c join party p on p.id = c.party
             where c.value = :value
             group by 1 order by min(c.recorded_at), 1 limit :limit""")
        .param("value", value).param("limit", limit)
        .query((row, n) -> new PartyId(row.getObject("party", UUID.class))).list();
  }

  /** Whose mobile ends in those four digits, at most {@code limit}, newest first. */
  public List<PartyId> holdersOfLastFour(String digits, int limit) {
    return jdbc.sql("""
            select coalesce(p.merged_into, p.id) as party
              from party_contact c join party p on p.id = c.party
             where c.kind = 'mobile' and c.last_four = :digits
             group by 1 order by max(c.recorded_at) desc, 1 limit :limit""")
        .param("digits", digits).param("limit", limit)
        .query((row, n) -> new PartyId(row.getObject("party", UUID.class))).list();
  }
}
