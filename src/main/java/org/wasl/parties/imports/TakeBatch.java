package org.wasl.parties.imports;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.InvalidValue;
import org.wasl.kernel.Refused;
import org.wasl.parties.imports.cells.ReadRow;
import org.wasl.parties.imports.cells.Said;

/** Takes rows that commit together; where one of them cannot be taken, each by itself, and that one is refused. */
@Component
class TakeBatch {

  private static final int TRIES = 3;

  private final ImportStore store;
  private final ImportRows rows;
  private final KnownPeople people;
  private final Journal journal;
  private final TransactionTemplate transaction;
  private final Clock clock;

  TakeBatch(ImportStore store, ImportRows rows, KnownPeople people, Journal journal, TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.rows = rows;
    this.people = people;
    this.journal = journal;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Somebody may register or change a person of the batch in the same moment: it is decided on once more then. */
  List<RowResult> take(SheetImport begun, List<ReadRow> batch, @Nullable Actor actor) {
    for (int tries = 1; tries <= TRIES; tries++) {
      try {
        return Objects.requireNonNull(transaction.execute(status -> taken(begun, batch, actor)));
      } catch (DuplicateKeyException | Refused meanwhile) {
        continue;
      } catch (DataIntegrityViolationException | InvalidValue unfit) {
        break;
      }
    }
    return batch.size() == 1
        ? Objects.requireNonNull(transaction.execute(status -> refused(begun, batch.getFirst())))
        : batch.stream().flatMap(each -> take(begun, List.of(each), actor).stream()).toList();
  }

  private List<RowResult> taken(SheetImport begun, List<ReadRow> batch, @Nullable Actor actor) {
    Instant now = clock.instant();
    Batch deciding = new Batch(begun.branch(), now);
    people.tell(begun.id(), deciding, Batch.Keys.of(batch));
    List<RowResult> results = batch.stream().map(deciding::decide).toList();
    people.keep(deciding, now);
    count(begun, results);
    journal.recordAll(actor, results.stream().filter(each -> each.made() || each.added() != null)
        .map(each -> Entry.of(each.made() ? "parties.imported" : "parties.completed-by-import", "party",
            Objects.requireNonNull(each.party()).value()).saying(String.valueOf(each.row()))).toList());
    return results;
  }

  private List<RowResult> refused(SheetImport begun, ReadRow row) {
    List<RowResult> results = List.of(RowResult.refused(row.row(), List.of(Said.aside(null, "row-unfit"))));
    count(begun, results);
    return results;
  }

  private void count(SheetImport begun, List<RowResult> results) {
    rows.add(begun.id(), results);
    store.count(begun.id(), results.getLast().row(), results);
  }
}
