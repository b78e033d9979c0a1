package org.wasl.channels.letters;

import java.util.List;
import org.wasl.exports.ExportPermissions;
import org.wasl.exports.ListTable;
import org.wasl.exports.ListTable.Column;
import org.wasl.kernel.Actor;
import org.wasl.web.Ui;

/** A register of letters as a table, newest first. */
final class LetterTable {

  private LetterTable() {}

  static ListTable<Letter> of(Actor actor, Ui ui, Letters letters, Register register) {
    return new ListTable<>(register.code() + "-letters", ui.t("channels.letters." + register.code()),
        ExportPermissions.LISTS, "channels.letters-exported", register.code(), List.of(
        new Column<>(ui.t("channels.letter.number"), Letter::number),
        new Column<>(ui.t("channels.letter.on." + register.code()), each -> ui.date(each.at())),
        new Column<>(ui.t("channels.letter.hijri"), each -> ui.hijri(ui.date(each.at()))),
        new Column<>(ui.t("channels.letter.whom"), each -> each.whom() == null ? null : each.whom().fullName()),
        new Column<>(ui.t("channels.letter.sender"), Letter::sender),
        new Column<>(ui.t("channels.contact.topic"), Letter::topic),
        new Column<>(ui.t("channels.letter.reference"), each -> each.paper().reference()),
        new Column<>(ui.t("channels.letter.dated"), each -> each.paper().dated()),
        new Column<>(ui.t("channels.contact.request"), Letter::reference),
        new Column<>(ui.t("channels.letter.answers"),
            each -> each.answers() == null ? null : each.answers().number())),
        page -> letters.list(actor, register, page));
  }
}
