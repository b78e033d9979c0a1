package org.wasl.parties.imports;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.parties.DuplicateSearch;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;

/**
 * Takes the people of an import out again, and what its rows added to others. Whoever got work since – a request, a
 * contact, a change, a row of another table – stays, and the report names them.
 */
@Component
class UndoImport {

  /** As long as a merge may be undone. */
  static final int DAYS = 30;

  private static final int BATCH = 500;

  private final ImportStore store;
  private final ImportRows rows;
  private final RemovePeople remove;
  private final DuplicateSearch duplicates;
  private final Journal journal;
  private final TransactionTemplate transaction;
  private final Clock clock;

  UndoImport(ImportStore store, ImportRows rows, RemovePeople remove, DuplicateSearch duplicates,
      Journal journal, TransactionTemplate transaction, Clock clock) {
    this.store = store;
    this.rows = rows;
    this.remove = remove;
    this.duplicates = duplicates;
    this.journal = journal;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Orders it. 409 {@code import-not-done} where nothing was taken, 422 {@code import-too-old} after thirty days. */
  @Transactional
  void order(Actor actor, ImportId id) {
    actor.must(PartyPermissions.IMPORT);
    SheetImport of = store.find(id).orElseThrow(Refused::absent);
    if (of.createdAt().isBefore(clock.instant().minus(Duration.ofDays(DAYS)))) {
      throw Refused.rule("import-too-old", DAYS);
    }
    boolean begun = of.status() == ImportStatus.DONE || of.progress().rowsDone() > 0
        && (of.status() == ImportStatus.FAILED || of.status() == ImportStatus.RUNNING && of.via().equals("command"));
    if (!begun || !store.moveOn(id, ImportStatus.UNDOING, of.status())) {
      throw Refused.conflict("import-not-done");
    }
    journal.record(actor, Entry.of("parties.import-undone", "import", id.value()));
  }

  /** Does it, batch by batch; a second call goes on. */
  void carryOut(ImportId id, @Nullable Actor actor) {
    takeBackWhatWasAdded(id, actor);
    int after = 0;
    for (List<RowResult> page = rows.made(id, after, BATCH); !page.isEmpty(); page = rows.made(id, after, BATCH)) {
      List<RowResult> batch = page;
      transaction.executeWithoutResult(status -> takeOut(id, batch, actor));
      after = page.getLast().row();
    }
    store.finish(id, ImportStatus.UNDONE, clock.instant());
  }

  private void takeOut(ImportId id, List<RowResult> batch, @Nullable Actor actor) {
    Set<PartyId> people = batch.stream().map(each -> Objects.requireNonNull(each.party())).collect(Collectors.toSet());
    Set<PartyId> gone = new HashSet<>(people);
    gone.removeAll(remove.busy(people, id));
    journal.recordAll(actor, gone.stream()
        .map(each -> Entry.of("parties.removed-with-import", "party", each.value())).toList());
    remove.remove(gone);
  }

  private void takeBackWhatWasAdded(ImportId id, @Nullable Actor actor) {
    for (RowResult each : rows.added(id)) {
      PartyId party = Objects.requireNonNull(each.party());
      transaction.executeWithoutResult(status -> {
        remove.takeBack(party, Objects.requireNonNull(each.added()));
        rows.forgetAdded(id, each.row());
        duplicates.changed(party);
        journal.recordAll(actor, List.of(Entry.of("parties.taken-back-with-import", "party", party.value())
            .saying(String.valueOf(each.row()))));
      });
    }
  }
}
