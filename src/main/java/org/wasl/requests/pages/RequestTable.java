package org.wasl.requests.pages;

import java.util.List;
import org.wasl.exports.ExportPermissions;
import org.wasl.exports.ListTable;
import org.wasl.exports.ListTable.Column;
import org.wasl.kernel.Actor;
import org.wasl.requests.desk.RequestList;
import org.wasl.requests.desk.RequestRow;
import org.wasl.web.Ui;

/** A list of requests as a table. */
final class RequestTable {

  private RequestTable() {}

  /** Every request of the filter; {@code tab} is what the journal says it was narrowed to. */
  static ListTable<RequestRow> of(Actor actor, Ui ui, RequestList requests, String tab, RequestList.Filter filter) {
    return new ListTable<>("requests", ui.t("requests.list.title"), ExportPermissions.LISTS, "requests.exported", tab, List.of(
        new Column<>(ui.t("requests.number"), RequestRow::reference),
        new Column<>(ui.t("requests.list.person"), RequestRow::partyName),
        new Column<>(ui.t("requests.list.service"), each -> ui.pick(each.serviceNameAr(), each.serviceNameEn())),
        new Column<>(ui.t("requests.list.status"), each -> ui.t("requests.status." + each.status().code())),
        new Column<>(ui.t("requests.export.branch"), each -> ui.branch(each.branch())),
        new Column<>(ui.t("requests.export.received"), each -> ui.date(each.createdAt())),
        new Column<>(ui.t("requests.list.promised"), RequestRow::promised)),
        page -> requests.find(actor, filter, page));
  }
}
