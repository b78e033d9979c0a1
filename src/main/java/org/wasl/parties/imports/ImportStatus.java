package org.wasl.parties.imports;

import org.wasl.kernel.Coded;

/** How far taking a table has come. */
public enum ImportStatus implements Coded {
  /** Its columns are known. */
  LOOKED_AT,
  /** Being tried, nothing is taken. */
  TRYING,
  /** What would become of each row is known. */
  TRIED,
  /** Its turn comes when the one before has ended. */
  WAITING,
  /** Rows are being taken. */
  RUNNING,
  /** All rows are taken; duplicates are being searched. */
  SEARCHING,
  DONE,
  /** Could not be read to its end, or not be tried; nothing beyond the batches told of was taken. */
  FAILED,
  /** Its people are being taken out again. */
  UNDOING,
  UNDONE;

  @Override
  public String code() {
    return Coded.codeOf(this);
  }

  static ImportStatus of(String code) {
    return Coded.of(ImportStatus.class, code, "import-status-unknown");
  }

  /** Whether somebody works on it, or will by themselves. */
  public boolean isUnderWay() {
    return this == TRYING || this == WAITING || this == RUNNING || this == SEARCHING || this == UNDOING;
  }
}
