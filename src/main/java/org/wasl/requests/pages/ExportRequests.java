package org.wasl.requests.pages;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Page;
import org.wasl.kernel.Slice;
import org.wasl.parties.PartyPermissions;
import org.wasl.requests.RequestPermissions;
import org.wasl.requests.desk.RequestList;
import org.wasl.requests.desk.RequestRow;
import org.wasl.sheets.SheetWriter;
import org.wasl.web.Ui;

/** A list of requests as a table: as long as it is, page by page, within the actor's scope; the journal knows of it. */
@Component
class ExportRequests {

  private final RequestList requests;
  private final Journal journal;
  private final TransactionTemplate transaction;

  ExportRequests(RequestList requests, Journal journal, TransactionTemplate transaction) {
    this.requests = requests;
    this.journal = journal;
    this.transaction = transaction;
  }

  /** 403 without the permissions, before anything is sent. */
  void allow(Actor actor) {
    actor.must(PartyPermissions.EXPORT);
    actor.must(RequestPermissions.READ);
  }

  /** Writes every row of the filter. */
  void write(Actor actor, Ui ui, RequestList.Filter filter, SheetWriter table) throws IOException {
    transaction.executeWithoutResult(status ->
        journal.record(actor, Entry.of("requests.exported", "staff", actor.id().value())));
    table.head(List.of(ui.t("requests.number"), ui.t("requests.list.person"), ui.t("requests.list.service"),
        ui.t("requests.list.status"), ui.t("requests.export.branch"), ui.t("requests.export.received"),
        ui.t("requests.list.promised")));
    String cursor = null;
    do {
      Slice<RequestRow> page = requests.find(actor, filter, Page.of(Page.MOST, cursor));
      for (RequestRow each : page.items()) {
        table.row(Arrays.asList(each.reference(), each.partyName(),
            ui.pick(each.serviceNameAr(), each.serviceNameEn()), ui.t("requests.status." + each.status().code()),
            ui.branch(each.branch()), day(ui, each), each.promised()));
      }
      cursor = page.next();
    } while (cursor != null);
  }

  private static LocalDate day(Ui ui, RequestRow row) {
    return ui.date(row.createdAt());
  }
}
