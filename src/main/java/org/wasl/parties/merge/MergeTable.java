package org.wasl.parties.merge;

import java.util.List;
import org.wasl.exports.ExportPermissions;
import org.wasl.exports.ListTable;
import org.wasl.exports.ListTable.Column;
import org.wasl.kernel.Actor;
import org.wasl.web.Ui;

/** The merges so far as a table, the latest first. */
final class MergeTable {

  private MergeTable() {}

  static ListTable<MergeList.Row> of(Actor actor, Ui ui, MergeList merges) {
    return new ListTable<>("merges", ui.t("parties.merges.title"),
        ExportPermissions.LISTS, "parties.merges-exported", null, List.of(
        new Column<>(ui.t("parties.merges.kept"), MergeList.Row::keptName),
        new Column<>(ui.t("parties.merges.absorbed"), MergeList.Row::absorbedName),
        new Column<>(ui.t("parties.merges.on"), each -> ui.date(each.merge().mergedAt())),
        new Column<>(ui.t("parties.merges.who"), each -> ui.pick(each.byAr(), each.byEn())),
        new Column<>(ui.t("parties.merges.undone-on"),
            each -> each.merge().undoneAt() == null ? null : ui.date(each.merge().undoneAt()))),
        page -> merges.of(actor, page));
  }
}
