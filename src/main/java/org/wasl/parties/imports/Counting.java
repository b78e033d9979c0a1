package org.wasl.parties.imports;

import java.util.List;

/** Counts what would become of rows. */
final class Counting {

  private final int rows;
  private int done;
  private int taken;
  private int mended;
  private int refused;
  private int made;

  Counting(int rows) {
    this.rows = rows;
  }

  void add(List<RowResult> batch) {
    for (RowResult each : batch) {
      done++;
      made += each.made() ? 1 : 0;
      switch (each.outcome()) {
        case "taken" -> taken++;
        case "mended" -> mended++;
        default -> refused++;
      }
    }
  }

  SheetImport.Progress progress() {
    return new SheetImport.Progress(rows, 0, done, taken, mended, refused, made, 0);
  }
}
