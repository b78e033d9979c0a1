package org.wasl.parties.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wasl.kernel.IdentityNumber;
import org.wasl.parties.PartyId;
import org.wasl.parties.record.BeneficiaryRoles;
import org.wasl.parties.record.Contact;
import org.wasl.parties.record.ContactStore;
import org.wasl.parties.record.IdentityStore;
import org.wasl.parties.record.PartyRecord;
import org.wasl.parties.record.PartyStore;

/** The registry as a batch of rows meets it: who may be among them, asked in few statements; and what they bring. */
@Component
class KnownPeople {

  private final PartyStore parties;
  private final IdentityStore identities;
  private final ContactStore contacts;
  private final BeneficiaryRoles roles;
  private final ImportRows rows;

  KnownPeople(PartyStore parties, IdentityStore identities, ContactStore contacts, BeneficiaryRoles roles,
      ImportRows rows) {
    this.parties = parties;
    this.identities = identities;
    this.contacts = contacts;
    this.roles = roles;
    this.rows = rows;
  }

  /** Tells the batch of everyone registered whom one of its rows may be. */
  void tell(ImportId id, Batch batch, Batch.Keys keys) {
    Map<String, PartyId> holders = identities.holders(keys.numbers());
    Set<PartyId> ids = new HashSet<>(holders.values());
    ids.addAll(parties.namedAndBorn(keys.names(), keys.days()));
    Map<PartyId, PartyRecord> records = parties.any(ids);
    Map<PartyId, List<Contact>> reached = contacts.of(ids);
    Map<PartyId, IdentityNumber> numbers = identities.of(ids);
    Map<PartyId, Known> known = new HashMap<>();
    Map<PartyId, Integer> brought = rows.broughtBy(id, ids);
    records.forEach((party, record) -> known.put(party, new Known(record, reached.getOrDefault(party, List.of()),
        numbers.get(party), brought.getOrDefault(party, 0))));
    known.values().forEach(each -> batch.know(each, null));
    holders.forEach((number, party) -> {
      Known holder = known.get(party);
      if (holder != null) {
        batch.know(holder, number);
      }
    });
  }

  /** Writes who is new and what was added to whom. */
  void keep(Batch batch, Instant now) {
    List<PartyRecord> fresh = new ArrayList<>();
    Map<PartyId, IdentityNumber> numbers = new LinkedHashMap<>();
    Map<PartyId, List<Contact>> reached = new LinkedHashMap<>();
    for (Known each : batch.touched()) {
      if (each.isNew()) {
        fresh.add(each.record());
      } else if (each.isChanged() && each.isOfThisTable()) {
        parties.complete(each.record());
      } else if (each.isChanged()) {
        parties.change(each.record());
      } else if (!each.isOfThisTable() && each.isReachedAnew()) {
        parties.touch(each.id(), null);
      }
      IdentityNumber number = each.freshIdentity();
      if (number != null) {
        numbers.put(each.id(), number);
      }
      reached.put(each.id(), each.freshContacts());
    }
    parties.addAll(fresh);
    identities.addAll(numbers, now);
    contacts.addAll(reached, now);
    roles.give(fresh.stream().map(PartyRecord::id).toList(), now);
  }
}
