package org.wasl.parties.imports;

import java.util.List;
import java.util.Map;
import org.wasl.kernel.Refusal;
import org.wasl.organization.Branch;
import org.wasl.parties.PartySummary;
import org.wasl.sheets.SheetRow;

/**
 * The page of one import.
 *
 * @param samples the first rows below the headings; empty where the file is no longer here
 * @param show which rows of the report
 * @param counts how many rows each choice shows
 * @param rows a part of the report
 * @param next the row after which the following part begins; 0 on the last
 * @param people those of the rows whom the reader may see, by id
 * @param mayUndo whether there is anything to undo
 */
public record ImportPage(
    SheetImport of, List<SheetRow> samples, List<Branch> branches, String show, Map<String, Integer> counts,
    List<Line> rows, int next, Map<String, PartySummary> people, boolean mayUndo, List<Refusal> refusals) {

  /**
   * A row of the report.
   *
   * @param party id; empty where there is none
   * @param said its remarks in the reader's language
   */
  public record Line(int row, String outcome, String party, List<String> said) {}

  /** Whether the columns may still be corrected. */
  public boolean correctable() {
    return of.status() == ImportStatus.LOOKED_AT || of.status() == ImportStatus.TRIED;
  }

  /** Why it stopped, as a refusal; only where it did. */
  public Refusal failure() {
    SheetImport.Failure failure = java.util.Objects.requireNonNull(of.failure());
    return Refusal.of(failure.code(), failure.args().stream()
        .map(each -> each.matches("[0-9]{1,9}") ? (Object) Integer.valueOf(each) : each).toArray());
  }

  /** Whether the name of the file says another kind than its content. */
  public boolean misnamed() {
    String name = of.fileName().toLowerCase(java.util.Locale.ROOT);
    return of.format().inWorkbook() ? name.endsWith(".csv") || name.endsWith(".txt") : name.endsWith(".xlsx");
  }

  /** The first values of a column. */
  public List<String> sample(int column) {
    return samples.stream().map(each -> each.cell(column)).filter(each -> !each.isEmpty()).limit(3).toList();
  }
}
