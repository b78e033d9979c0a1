package org.wasl.exports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Page;
import org.wasl.kernel.Slice;
import org.wasl.sheets.SheetDownload;
import org.wasl.sheets.SheetWriter;
import org.wasl.web.Ui;

/** Sends a list as a table, as long as it is: one page in memory at a time. */
@Component
public class ExportList {

  private final Journal journal;
  private final TransactionTemplate transaction;

  ExportList(Journal journal, TransactionTemplate transaction) {
    this.journal = journal;
    this.transaction = transaction;
  }

  /**
   * Writes the whole list to the answer, its journal entry committed before. Refuses before anything is sent: 403
   * without the permission that the table names, and whatever the list itself refuses.
   *
   * @param as {@code xlsx}; anything else is {@code csv}
   */
  public <T> void send(Actor actor, Ui ui, String as, ListTable<T> list, HttpServletResponse response)
      throws IOException {
    actor.must(list.who());
    Slice<T> page = list.rows().apply(Page.of(Page.MOST, null));
    transaction.executeWithoutResult(status -> journal.record(actor,
        Entry.of(list.event(), "staff", actor.id().value()).saying(list.filter())));
    SheetWriter table = SheetDownload.begin(response, list.name(), list.title(), as, ui.rtl());
    table.head(list.columns().stream().map(ListTable.Column::heading).toList());
    write(page.items(), list, table);
    while (page.next() != null) {
      page = list.rows().apply(Page.of(Page.MOST, page.next()));
      write(page.items(), list, table);
    }
    table.close();
  }

  private static <T> void write(List<T> rows, ListTable<T> list, SheetWriter table) throws IOException {
    for (T row : rows) {
      List<@Nullable Object> cells = new ArrayList<>();
      list.columns().forEach(each -> cells.add(each.value().apply(row)));
      table.row(cells);
    }
  }
}
