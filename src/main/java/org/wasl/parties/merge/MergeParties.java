package org.wasl.parties.merge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;

/**
 * Makes one file of two (P-0.1). The absorbed record becomes an alias: every read of its id answers the kept file, and
 * nothing that belongs to it is moved or lost. What the kept record lacks it takes over. Refusals: 404 for an unknown
 * record; 422 {@code merge-with-itself}, {@code merge-of-kinds}; 409 {@code merged-already} when the absorbed one is an
 * alias, or both are one file.
 */
@Component
class MergeParties {

  /** How long a merge may be undone. */
  static final Duration UNDOABLE = Duration.ofDays(30);

  private final MergeStore store;
  private final Journal journal;
  private final Clock clock;

  MergeParties(MergeStore store, Journal journal, Clock clock) {
    this.store = store;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Merges {@code absorb} into what {@code keep} stands for.
   *
   * @param take fields to be as the absorbed record has them; null for those that the kept one lacks
   */
  @Transactional
  Merge merge(Actor actor, PartyId keep, PartyId absorb, @Nullable Collection<MergeField> take) {
    actor.must(PartyPermissions.MERGE);
    store.oneAtATime();
    MergeStore.Standing absorbed = store.lock(absorb).orElseThrow(Refused::absent);
    MergeStore.Standing named = store.lock(keep).orElseThrow(Refused::absent);
    MergeStore.Standing kept = named.mergedInto() == null ? named
        : store.lock(named.mergedInto()).orElseThrow(Refused::absent);
    refuse(keep, kept, absorbed);
    Instant now = clock.instant();
    Merge merge = new Merge(MergeId.next(), kept.id(), absorbed.id(), now, now.plus(UNDOABLE), kept.version(),
        leap(kept.version()), null);
    store.add(merge, actor.id());
    store.takeOver(merge, take == null ? store.lacking(kept.id(), absorbed.id()) : take);
    store.version(kept.id(), merge.afterVersion());
    store.makeAlias(absorbed.id(), kept.id());
    journal.record(actor, Entry.of("parties.merged", "party", kept.id().value()).saying(absorbed.id().toString()));
    journal.record(actor, Entry.of("parties.absorbed", "party", absorbed.id().value()).saying(kept.id().toString()));
    return merge;
  }

  private static void refuse(PartyId named, MergeStore.Standing kept, MergeStore.Standing absorbed) {
    if (named.equals(absorbed.id())) {
      throw Refused.field("absorb", "merge-with-itself");
    }
    if (absorbed.mergedInto() != null || kept.id().equals(absorbed.id())) {
      throw Refused.conflict("merged-already");
    }
    if (!kept.kind().equals(absorbed.kind())) {
      throw Refused.field("absorb", "merge-of-kinds");
    }
  }

  /**
   * A version that no open page has seen: undoing brings the old one back, and whoever read in between must be told
   * that their page is stale.
   */
  static int leap(int version) {
    return version > 1_900_000_000 ? version + 1 : version + ThreadLocalRandom.current().nextInt(1_000_000, 20_000_000);
  }
}
