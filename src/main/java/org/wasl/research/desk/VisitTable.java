package org.wasl.research.desk;

import java.util.List;
import org.wasl.exports.ListTable;
import org.wasl.exports.ListTable.Column;
import org.wasl.kernel.Slice;
import org.wasl.research.ResearchPermissions;
import org.wasl.research.visit.Visit;
import org.wasl.web.Ui;

/** Visits as a table, by their day. */
final class VisitTable {

  private VisitTable() {}

  static ListTable<Visit> of(Ui ui, List<Visit> visits) {
    return new ListTable<>("visits", ui.t("research.desk.visits"), ResearchPermissions.ASSIGN, "research.visits-exported", null, List.of(
        new Column<>(ui.t("research.visit.day"), Visit::day),
        new Column<>(ui.t("research.visit.hour"), Visit::hour),
        new Column<>(ui.t("research.visit.place"), Visit::place),
        new Column<>(ui.t("research.visit.person"), Visit::partyName),
        new Column<>(ui.t("research.visit.request"), Visit::reference),
        new Column<>(ui.t("research.visit.researcher"), each -> ui.name(each.researcherName())),
        new Column<>(ui.t("research.visit.companion"),
            each -> each.companion() == null ? null : ui.name(each.companion()))),
        page -> new Slice<>(visits, null));
  }
}
