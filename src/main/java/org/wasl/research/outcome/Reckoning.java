package org.wasl.research.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.kernel.Coded;
import org.wasl.research.tables.Category;
import org.wasl.research.tables.NeedFact;
import org.wasl.research.tables.NeedTables;

/**
 * What the tables make of a study. Sums in halalas by the month; null where the association has not set what it takes,
 * which {@code lacking} says.
 *
 * @param tables those in force on the day of the study; null when there were none
 * @param counted income that counts
 * @param deducted obligations taken off
 * @param perHead net income per head, rounded to the halala; may be negative
 * @param category null too where the income is above every ceiling
 * @param lines the facts that gave points, in the tables' order
 */
public record Reckoning(
    @Nullable NeedTables tables, long counted, long deducted, int members, @Nullable Long perHead,
    @Nullable Category category, boolean aboveAll, @Nullable Integer points, List<Line> lines,
    @Nullable Suggestion suggestion, List<Lacking> lacking) {

  /** A fact, how often it holds, and what once is worth. */
  public record Line(NeedFact fact, int count, int worth) {

    public int points() {
      return count * worth;
    }
  }

  /** What the points suggest. A human decides; texts {@code research.suggestion.<code>}. */
  public enum Suggestion implements Coded {
    ELIGIBLE, REVIEW, NOT_ELIGIBLE;

    @Override
    public String code() {
      return Coded.codeOf(this);
    }
  }

  /** What the association has not set; texts {@code research.lacking.<code>}. */
  public enum Lacking implements Coded {
    TABLES, INCOMES, CEILINGS, POINTS, THRESHOLDS;

    @Override
    public String code() {
      return Coded.codeOf(this);
    }
  }

  /** What is left of the counted income. */
  public long net() {
    return counted - deducted;
  }
}
