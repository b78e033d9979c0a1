package org.wasl.parties.merge;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;

/**
 * Undoes a merge: the absorbed record stands for itself again, and the kept one has back what it took over, unless it
 * was changed since. What was done on the kept file in between stays with it. Merges may be undone in any order.
 * Refusals: 404; 409 {@code merge-undone}; 422 {@code merge-too-old} (days).
 */
@Component
class UndoMerge {

  private final MergeStore store;
  private final Journal journal;
  private final Clock clock;

  UndoMerge(MergeStore store, Journal journal, Clock clock) {
    this.store = store;
    this.journal = journal;
    this.clock = clock;
  }

  /** The merge that was undone. */
  @Transactional
  Merge undo(Actor actor, MergeId id) {
    actor.must(PartyPermissions.MERGE);
    store.oneAtATime();
    Merge merge = store.get(id).orElseThrow(Refused::absent);
    Instant now = clock.instant();
    if (merge.undoneAt() != null) {
      throw Refused.conflict("merge-undone");
    }
    if (now.isAfter(merge.until())) {
      throw Refused.rule("merge-too-old", MergeParties.UNDOABLE.toDays());
    }
    MergeStore.Standing kept = store.lock(merge.keep()).orElseThrow(Refused::absent);
    store.lock(merge.absorbed());
    version(merge, kept.version());
    store.undone(id, actor.id(), now);
    for (MergeStore.Taken each : store.taken(id)) {
      giveBack(merge, each);
    }
    store.standAgain(merge.absorbed());
    journal.record(actor, Entry.of("parties.merge-undone", "party", merge.keep().value())
        .saying(merge.absorbed().toString()));
    journal.record(actor, Entry.of("parties.merge-undone", "party", merge.absorbed().value())
        .saying(merge.keep().toString()));
    return store.get(id).orElseThrow(Refused::absent);
  }

  /**
   * Brings back the version of before when nothing changed since; a later merge that built on this one is made to
   * remember the version of before instead.
   */
  private void version(Merge merge, int now) {
    if (now == merge.afterVersion()) {
      store.version(merge.keep(), merge.beforeVersion());
      return;
    }
    List<Merge> later = store.later(merge);
    Optional<Merge> built = later.stream().filter(it -> it.beforeVersion() == merge.afterVersion()).findFirst();
    built.ifPresent(it -> store.remember(it.id(), merge.beforeVersion(), it.afterVersion()));
    leapOn(merge.keep(), now);
  }

  /** Gives a record a fresh version; the merge that made the last one remembers it. */
  private void leapOn(PartyId id, int now) {
    int fresh = MergeParties.leap(now);
    store.version(id, fresh);
    store.into(id).stream().filter(it -> it.afterVersion() == now)
        .forEach(it -> store.remember(it.id(), it.beforeVersion(), fresh));
  }

  private void giveBack(Merge merge, MergeStore.Taken taken) {
    for (Merge later : store.later(merge)) {
      Optional<MergeStore.Taken> same = of(later, taken.field());
      if (same.isPresent()) {
        if (same.get().before().equals(taken.after())) {
          store.remember(later.id(), new MergeStore.Taken(taken.field(), taken.before(), same.get().after()));
        }
        return;
      }
    }
    if (store.value(merge.keep(), taken.field()).equals(taken.after())) {
      store.write(merge.keep(), taken.field(), taken.before());
      upwards(merge.keep(), taken);
    }
  }

  /** Where the kept record has since been absorbed, and its value taken over from it, that follows. */
  private void upwards(PartyId changed, MergeStore.Taken taken) {
    Optional<Merge> above = store.absorbing(changed);
    if (above.isEmpty()) {
      return;
    }
    Optional<MergeStore.Taken> same = of(above.get(), taken.field());
    if (same.isPresent() && same.get().after().equals(taken.after())) {
      store.remember(above.get().id(), new MergeStore.Taken(taken.field(), same.get().before(), taken.before()));
      PartyId keep = above.get().keep();
      leapOn(keep, store.lock(keep).orElseThrow(Refused::absent).version());
      giveBack(above.get(), taken);
    }
  }

  private Optional<MergeStore.Taken> of(Merge merge, MergeField field) {
    return store.taken(merge.id()).stream().filter(each -> each.field() == field).findFirst();
  }
}
