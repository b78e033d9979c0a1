package org.wasl.parties.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.kernel.Actor;
import org.wasl.kernel.IdentityNumber;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Sex;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.PartySummary;
import org.wasl.parties.duplicates.TwinQueue;
import org.wasl.parties.record.IdentityStore;
import org.wasl.parties.record.PartyRecord;
import org.wasl.parties.record.PartyStore;

/** Two records side by side, masked, whatever their branches. 404 when one is not there. */
@Component
class ComparePair {

  private final Parties parties;
  private final PartyStore store;
  private final IdentityStore identities;
  private final TwinQueue queue;

  ComparePair(Parties parties, PartyStore store, IdentityStore identities, TwinQueue queue) {
    this.parties = parties;
    this.store = store;
    this.identities = identities;
    this.queue = queue;
  }

  /**
   * First the record to keep unless somebody says otherwise: the older; of two that came in one table, that with an
   * identity number.
   */
  @Transactional(readOnly = true)
  SideBySide compare(Actor actor, PartyId a, PartyId b) {
    actor.must(PartyPermissions.DUPLICATES);
    PartyRecord one = store.any(a).orElseThrow(Refused::absent);
    PartyRecord other = store.any(b).orElseThrow(Refused::absent);
    boolean swap = Comparator.comparing(PartyRecord::createdAt)
        .thenComparing(each -> identities.of(each.id()).isEmpty())
        .compare(one, other) > 0;
    PartyRecord older = swap ? other : one;
    PartyRecord newer = swap ? one : other;
    Map<PartyId, PartySummary> known = parties.summaries(List.of(older.id(), newer.id()));
    return new SideBySide(older, newer, Optional.ofNullable(known.get(older.id())).orElseThrow(Refused::absent),
        Optional.ofNullable(known.get(newer.id())).orElseThrow(Refused::absent), warnings(actor, older.id(), newer.id()),
        queue.pair(actor, older.id(), newer.id()).orElse(null));
  }

  /** What speaks loudly against the two being one: {@code two-identity-numbers}, {@code two-sexes}; empty mostly. */
  List<String> warnings(Actor actor, PartyId a, PartyId b) {
    actor.must(PartyPermissions.MERGE);
    List<String> warnings = new ArrayList<>();
    Optional<IdentityNumber> one = identities.of(a);
    Optional<IdentityNumber> other = identities.of(b);
    if (one.isPresent() && other.isPresent() && one.get().type() == other.get().type()
        && !one.get().number().equals(other.get().number())) {
      warnings.add("two-identity-numbers");
    }
    Optional<Sex> first = store.any(a).map(PartyRecord::sex);
    Optional<Sex> second = store.any(b).map(PartyRecord::sex);
    if (first.isPresent() && second.isPresent() && first.get() != second.get()) {
      warnings.add("two-sexes");
    }
    return warnings;
  }
}
