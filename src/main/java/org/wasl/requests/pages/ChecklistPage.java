package org.wasl.requests.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasl.catalogue.CopyRule;
import org.wasl.files.StoredFile;
import org.wasl.kernel.Refusal;
import org.wasl.requests.lifecycle.Item;

/** The checklist's page: the request, and a line for each item. */
public record ChecklistPage(RequestPage request, List<Line> lines, List<Refusal> refusals) {

  /**
   * One item as it is being worked on.
   *
   * @param ended whether what was found of it no longer holds
   * @param copy that is kept; null when none is
   * @param seen stamp of the line as it is kept now
   * @param value what was written; empty when nothing
   * @param mark code of the mark set now, {@code missing} when none
   * @param ends last day that stands on the paper, as written there; empty when none was read
   * @param basis who asks for a copy of an official document, as typed
   * @param aside why what is held is not taken, as typed
   */
  public record Line(Item item, boolean ended, @Nullable StoredFile copy, String seen, String value,
      String mark, String note, String ends, String basis, String aside) {

    /** Whether the item is something to write, not a paper to look at. */
    public boolean isWritten() {
      return !item.isPaper();
    }

    /** Whether it is held from an earlier request, and so not asked for. */
    public boolean isHeld() {
      return item.isHeld() && !ended;
    }

    /** Whether the officer is asked for the last day that stands on it. */
    public boolean wantsEnd() {
      return item.isPaper() && (item.asking().bearsEnd() || !ends.isEmpty());
    }

    /** Whether a copy may be taken at all. */
    public boolean takesCopy() {
      return item.isPaper() && item.asking().copy() != CopyRule.NEVER;
    }

    /** Whether looking and matching is what is done, and a copy the exception. */
    public boolean isOnlySeen() {
      return item.isPaper() && !item.asking().copy().isKept();
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
