package org.wasl.parties.imports;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.sheets.Sheet;

/** Brings a table from its first row, or from where it stopped, to its end: all rows taken, duplicates searched. */
@Component
class RunImport {

  private final ImportStore store;
  private final TakeRows take;
  private final SearchNew search;
  private final Journal journal;
  private final TransactionTemplate transaction;
  private final Clock clock;

  RunImport(ImportStore store, TakeRows take, SearchNew search, Journal journal, TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.take = take;
    this.search = search;
    this.journal = journal;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * To be called when it is the import's turn. False when it was stopped; the next call goes on. Where the file cannot
   * be read any further the import has failed, with what was committed before told, and the refusal is thrown.
   */
  boolean run(ImportId id, Sheet sheet, @Nullable Actor actor, Consumer<List<RowResult>> taken, LongConsumer searched) {
    begin(id, actor);
    SheetImport begun = store.find(id).orElseThrow();
    if (begun.status() == ImportStatus.RUNNING) {
      if (!takenToTheEnd(begun, sheet, actor, taken)) {
        return false;
      }
      store.moveOn(id, ImportStatus.SEARCHING, ImportStatus.RUNNING);
    }
    if (store.find(id).orElseThrow().status() == ImportStatus.SEARCHING) {
      search.search(id, searched);
      finish(id, actor);
    }
    return true;
  }

  private boolean takenToTheEnd(SheetImport begun, Sheet sheet, @Nullable Actor actor, Consumer<List<RowResult>> taken) {
    try {
      return take.take(begun, sheet, actor, taken);
    } catch (Refused unreadable) {
      var why = unreadable.refusals().getFirst();
      store.fail(begun.id(), why.code(), why.args(), clock.instant());
      throw unreadable;
    }
  }

  private void begin(ImportId id, @Nullable Actor actor) {
    transaction.executeWithoutResult(status -> {
      if (store.moveOn(id, ImportStatus.RUNNING, ImportStatus.LOOKED_AT, ImportStatus.WAITING)) {
        journal.recordAll(actor, List.of(Entry.of("parties.import-begun", "import", id.value())));
      }
    });
  }

  private void finish(ImportId id, @Nullable Actor actor) {
    transaction.executeWithoutResult(status -> {
      store.finish(id, ImportStatus.DONE, clock.instant());
      SheetImport done = store.find(id).orElseThrow();
      journal.recordAll(actor, List.of(Entry.of("parties.import-ended", "import", id.value())
          .saying(done.progress().made() + " / " + done.progress().rowsDone())));
    });
  }

}
