package org.wasl.parties.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.organization.Branches;
import org.wasl.parties.PartyId;
import org.wasl.parties.imports.cells.Places;
import org.wasl.parties.imports.cells.ReadRow;
import org.wasl.parties.imports.cells.RowReader;
import org.wasl.sheets.Sheet;

/**
 * Goes through the rows of a table: to take them, each batch whole or not at all and going on after the last one that
 * was committed; or to try, which changes nobody.
 */
@Component
class TakeRows {

  /** Rows that commit together. */
  static final int BATCH = 1000;

  private final TakeBatch takeBatch;
  private final KnownPeople people;
  private final Branches branches;
  private final Clock clock;

  TakeRows(TakeBatch takeBatch, KnownPeople people, Branches branches, Clock clock) {
    this.takeBatch = takeBatch;
    this.people = people;
    this.branches = branches;
    this.clock = clock;
  }

  /** What is done with each batch; false to stop after it. */
  @FunctionalInterface
  private interface Work {
    boolean batch(List<ReadRow> rows);
  }

  /**
   * Takes the rows that are not taken yet. True when the last one is; false when {@code goesOn} said to stop, or the
   * thread was interrupted. Throws {@link org.wasl.kernel.Refused} where the file cannot be read any further.
   *
   * @param actor who is written down; null for the command line
   */
  boolean take(SheetImport begun, Sheet sheet, @Nullable Actor actor, Consumer<List<RowResult>> told) {
    return go(begun, sheet, begun.progress().rowDone(), batch -> {
      told.accept(takeBatch.take(begun, batch, actor));
      return !Thread.currentThread().isInterrupted();
    });
  }

  /** Tells what would become of every row; the sink has each batch in order. False when interrupted. */
  boolean attempt(SheetImport looked, Sheet sheet, Consumer<List<RowResult>> told) {
    Batch all = new Batch(looked.branch(), clock.instant());
    return go(looked, sheet, 0, batch -> {
      people.tell(looked.id(), all, Batch.Keys.of(batch));
      told.accept(batch.stream().map(all::decide).map(each -> unmade(all, each)).toList());
      all.forgetTouched();
      return !Thread.currentThread().isInterrupted();
    });
  }

  /** Somebody who would be new has no id yet. */
  private static RowResult unmade(Batch all, RowResult result) {
    PartyId party = result.party();
    boolean registered = party != null && all.isRegistered(party);
    return new RowResult(result.row(), result.outcome(), registered ? party : null, result.made(), result.said(),
        List.of(), null);
  }

  private boolean go(SheetImport of, Sheet sheet, int after, Work work) {
    var reader = new RowReader(of.table().headings(), of.table().fields(), new Places(branches.all()),
        AssociationZone.dateOf(clock.instant()));
    List<ReadRow> batch = new ArrayList<>(BATCH);
    boolean[] goesOn = {true};
    sheet.read(row -> {
      if (row.number() > after && LookAtSheet.isOfSomebody(row, of.table())) {
        batch.add(reader.read(row));
        if (batch.size() == BATCH) {
          goesOn[0] = work.batch(List.copyOf(batch));
          batch.clear();
        }
      }
      return goesOn[0];
    });
    return goesOn[0] && (batch.isEmpty() || work.batch(List.copyOf(batch)));
  }
}
