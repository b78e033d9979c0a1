package org.wasl.requests.pages;

import java.util.List;
import org.wasl.kernel.Refusal;
import org.wasl.requests.lifecycle.Item;

/** The checklist's page: the request, and a line for each item. */
public record ChecklistPage(RequestPage request, List<Line> lines, List<Refusal> refusals) {

  /**
   * One item as it is being worked on.
   *
   * @param value what was written; empty when nothing
   * @param mark code of the mark set now, {@code missing} when none
   */
  public record Line(Item item, String value, String mark, String note) {

    /** Whether the item is something to write, not a paper to look at. */
    public boolean isWritten() {
      return !item.kind().equals("document");
    }
  }

  /** How many mandatory items are proven. */
  public long proven() {
    return lines.stream().filter(each -> each.item().mandatory() && each.item().isProven()).count();
  }

  /** How many are mandatory. */
  public long mandatory() {
    return lines.stream().filter(each -> each.item().mandatory()).count();
  }
}
