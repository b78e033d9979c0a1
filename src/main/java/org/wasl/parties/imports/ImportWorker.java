package org.wasl.parties.imports;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.organization.Actors;
import org.wasl.sheets.Sheet;
import org.wasl.web.Scrubbed;

/**
 * Does what was ordered by page, one import after the other; after a restart it goes on where it was. An import that a
 * command began is the command's to go on with.
 */
@Component
class ImportWorker {

  private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);

  private final ImportStore store;
  private final ImportRows rows;
  private final ImportTurn turn;
  private final TakeRows take;
  private final RunImport run;
  private final UndoImport undo;
  private final SentFiles files;
  private final Actors actors;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ImportWorker(ImportStore store, ImportRows rows, ImportTurn turn, TakeRows take, RunImport run, UndoImport undo,
      SentFiles files, Actors actors, TransactionTemplate transaction, Clock clock) {
    this.store = store;
    this.rows = rows;
    this.turn = turn;
    this.take = take;
    this.run = run;
    this.undo = undo;
    this.files = files;
    this.actors = actors;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Everything that waits. Nothing happens while another process has its turn. */
  // at a fixed rate each round has a thread of its own; those with a fixed delay share one, and would wait for it
  @Scheduled(initialDelayString = "PT3S", fixedRateString = "PT1S")
  void work() {
    for (SheetImport each : store.toWorkOn()) {
      turn.ifFree(() -> workOn(each.id()));
    }
  }

  private void workOn(ImportId id) {
    SheetImport of = store.find(id).orElseThrow();
    try {
      switch (of.status()) {
        case TRYING -> attempt(of);
        case WAITING, RUNNING, SEARCHING -> runOn(of);
        case UNDOING -> undo.carryOut(id, actor(of));
        default -> { }
      }
    } catch (Refused refused) {
      var why = refused.refusals().getFirst();
      store.fail(id, why.code(), why.args(), clock.instant());
    } catch (RuntimeException failed) {
      stopped(id, failed);
    }
  }

  private void stopped(ImportId id, RuntimeException failed) {
    if (isPassing(failed)) {
      LOG.error("The import {} stopped; it is tried again: {}", id, failed.getClass().getName());
    } else {
      LOG.error("The import {} broke off", id, Scrubbed.of(failed));
      store.fail(id, "import-broke-off", List.of(), clock.instant());
    }
  }

  /** The database was away for a while, or the system goes down. */
  private static boolean isPassing(RuntimeException failed) {
    return failed instanceof TransientDataAccessException || failed instanceof RecoverableDataAccessException
        || failed instanceof DataAccessResourceFailureException || failed instanceof TransactionException
        || Thread.currentThread().isInterrupted();
  }

  private void attempt(SheetImport of) {
    transaction.executeWithoutResult(status -> {
      rows.clear(of.id());
      store.beginAnew(of.id());
    });
    Sheet sheet = Sheet.open(files.of(of.id()), of.format());
    boolean whole = take.attempt(of, sheet, batch -> transaction.executeWithoutResult(status -> {
      rows.add(of.id(), batch);
      store.count(of.id(), batch.getLast().row(), batch);
    }));
    if (whole) {
      store.moveOn(of.id(), ImportStatus.TRIED, ImportStatus.TRYING);
    }
  }

  private void runOn(SheetImport of) {
    if (of.status() == ImportStatus.WAITING) {
      transaction.executeWithoutResult(status -> {
        rows.clear(of.id());
        store.beginAnew(of.id());
      });
    }
    boolean searching = of.status() == ImportStatus.SEARCHING;
    Path file = searching ? Path.of("") : files.of(of.id());
    boolean ended = run.run(of.id(), searching ? new NoSheet(of.format()) : Sheet.open(file, of.format()), actor(of),
        batch -> { }, people -> { });
    if (ended) {
      files.remove(of.id());
    }
  }

  /** As they are now; null once they have left, and for the command line. */
  private @Nullable Actor actor(SheetImport of) {
    String username = of.username();
    return username == null ? null : actors.named(username).orElse(null);
  }

  /** All rows are taken: none is read again. */
  private record NoSheet(org.wasl.sheets.SheetFormat format) implements Sheet {
    @Override
    public void read(Reader reader) {
      throw new IllegalStateException("every row is taken");
    }
  }
}
