package org.wasl.parties.file;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.parties.Circumstance;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.record.CircumstanceStore;
import org.wasl.parties.record.PartyStore;

/**
 * Changes what staff must see first (P-2.4). Refusals: those of opening the file, 422 {@code text-required} when
 * nothing is named (an empty list clears them, a wish of its own), 409 {@code stale-record}.
 */
@Component
class ChangeCircumstances {

  private final Parties parties;
  private final PartyStore store;
  private final CircumstanceStore circumstances;
  private final Journal journal;
  private final Clock clock;

  ChangeCircumstances(Parties parties, PartyStore store, CircumstanceStore circumstances, Journal journal,
      Clock clock) {
    this.parties = parties;
    this.store = store;
    this.circumstances = circumstances;
    this.journal = journal;
    this.clock = clock;
  }

  /** Keeps exactly these; {@code version} is the one the reader saw, null takes any. */
  @Transactional
  void change(Actor actor, PartyId id, @Nullable Integer version, @Nullable List<Circumstance> wanted) {
    actor.must(PartyPermissions.EDIT);
    parties.mustSee(actor, id);
    if (wanted == null) {
      throw Refused.field("circumstances", "text-required", "circumstances");
    }
    store.touch(id, version);
    circumstances.replace(id, wanted, clock.instant());
    journal.record(actor, Entry.of("parties.circumstances-changed", "party", id.value()));
  }
}
