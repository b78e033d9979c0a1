package org.wasl.parties.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.wasl.journal.Journal;
import org.wasl.kernel.StaffName;
import org.wasl.sheets.Sheet;

/** An import by whoever stands at the machine: from a file there, to its end, before it returns. */
@Component
class ImportFromFile {

  private static final int PAGE = 2000;

  private final LookAtSheet look;
  private final ImportStore store;
  private final ImportRows rows;
  private final ImportTurn turn;
  private final RunImport run;
  private final TakeRows takeRows;
  private final Clock clock;

  ImportFromFile(LookAtSheet look, ImportStore store, ImportRows rows, ImportTurn turn, RunImport run,
      TakeRows takeRows, Clock clock) {
    this.look = look;
    this.store = store;
    this.rows = rows;
    this.turn = turn;
    this.run = run;
    this.takeRows = takeRows;
    this.clock = clock;
  }

  /** How far it has come: {@code people} is negative while rows are taken, then how many were searched of those. */
  @FunctionalInterface
  interface Watching {
    void at(long rows, long people);
  }

  LookAtSheet.Seen look(Path file) {
    return look.look(Sheet.open(file));
  }

  /** What would become of the rows, changing nothing; false when interrupted. */
  boolean attempt(Path file, LookAtSheet.Seen seen, String branch, Consumer<List<RowResult>> told) {
    return takeRows.attempt(fresh(file, LookAtSheet.digest(file), seen, branch), seen.sheet(), told);
  }

  /**
   * Takes the table, when its turn comes; goes on with one of the very same file that was stopped, and leaves alone one
   * that is done. The answer tells how it stands in the end.
   */
  SheetImport take(Path file, LookAtSheet.Seen seen, String branch, Runnable waiting, Watching watching) {
    String digest = LookAtSheet.digest(file);
    ImportId[] taken = new ImportId[1];
    turn.whenFree(waiting, () -> {
      SheetImport of = store.sameFile(digest).orElseGet(() -> {
        SheetImport fresh = fresh(file, digest, seen, branch);
        store.add(fresh);
        return fresh;
      });
      taken[0] = of.id();
      long[] done = {of.progress().rowsDone()};
      Sheet sheet = Sheet.open(file, of.format());
      run.run(of.id(), sheet, null, batch -> watching.at(done[0] += batch.size(), -1),
          people -> watching.at(of.progress().rows(), people));
    });
    return taken[0] == null ? fresh(file, digest, seen, branch) : store.find(taken[0]).orElseThrow();
  }

  /** The whole report, in the order of the rows. */
  void report(ImportId id, Consumer<List<RowResult>> told) {
    int after = 0;
    for (List<RowResult> page = rows.report(id, "all", after, PAGE); !page.isEmpty();
        page = rows.report(id, "all", after, PAGE)) {
      told.accept(page);
      after = page.getLast().row();
    }
  }

  private SheetImport fresh(Path file, String digest, LookAtSheet.Seen seen, String branch) {
    var progress = new SheetImport.Progress(seen.rows(), 0, 0, 0, 0, 0, 0, 0);
    return new SheetImport(ImportId.next(), String.valueOf(file.getFileName()), digest, size(file), "command",
        ImportStatus.WAITING, seen.sheet().format(), seen.table(), branch, progress, null, null, StaffName.of(Journal.SYSTEM),
        clock.instant(), null, null);
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
