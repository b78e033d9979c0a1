package org.wasl.parties.imports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.StaffName;
import org.wasl.parties.imports.cells.Table;
import org.wasl.sheets.SheetFormat;

/**
 * A table that was sent in.
 *
 * @param digest SHA-256 of the file, by which the same one is known again
 * @param via {@code page} or {@code command}
 * @param branch home branch of those whose row names none
 * @param progress how far it has come
 * @param username who sent it in; null from the command line
 * @param actorName the same as shown
 */
public record SheetImport(
    ImportId id, String fileName, String digest, long size, String via, ImportStatus status, SheetFormat format,
    Table table, String branch, Progress progress, @Nullable Failure failure, @Nullable String username,
    StaffName actorName, Instant createdAt, @Nullable Instant finishedAt, @Nullable Instant undoneAt) {

  /**
   * Counts.
   *
   * @param rows rows with people in the table; 0 before they were counted
   * @param rowDone number of the last row that is committed
   * @param rowsDone how many rows are accounted for
   * @param made people who were not there before
   * @param searched how many of them were compared with everyone
   */
  public record Progress(
      int rows, int rowDone, int rowsDone, int taken, int mended, int refused, int made, int searched) {

    /** Whole percent of the rows, at most 100. */
    public int percent() {
      return rows == 0 ? 0 : Math.min(100, (int) (100L * rowsDone / rows));
    }

    /** Rows that were matched with somebody, in the table or registered before. */
    public int matched() {
      return taken + mended - made;
    }
  }

  /** Why it could not be done: a refusal's code. */
  public record Failure(String code, List<String> args) {}
}
