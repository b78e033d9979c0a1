package org.wasl.channels.contact;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wasl.channels.ContactDesk;
import org.wasl.channels.MessageToTell;
import org.wasl.channels.RecentContact;
import org.wasl.channels.WaitingContact;
import org.wasl.channels.Whom;
import org.wasl.exports.ExportPermissions;
import org.wasl.exports.ListTable;
import org.wasl.exports.ListTable.Column;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Channel;
import org.wasl.web.Ui;

/** The lists of contacts as tables, in their own order; without what was said. */
final class ContactTables {

  private static final String EVENT = "channels.contacts-exported";

  private ContactTables() {}

  static ListTable<WaitingContact> toReturn(Actor actor, Ui ui, ContactDesk desk, @Nullable Channel only) {
    return new ListTable<>("contacts-to-return", ui.t("channels.contact.to-return"), ExportPermissions.LISTS, EVENT,
        only == null ? "return" : "return " + only.code(), List.of(
        new Column<>(ui.t("channels.contact.day"), each -> ui.date(each.at())),
        new Column<>(ui.t("channels.contact.hour"), each -> ui.time(each.at())),
        new Column<>(ui.t("channels.contact.channel"), each -> ui.t("site.channel." + each.channel().code())),
        person(ui, WaitingContact::whom),
        new Column<>(ui.t("channels.contact.visitor.name"), WaitingContact::visitor),
        new Column<>(ui.t("channels.contact.from"), WaitingContact::contactMasked),
        new Column<>(ui.t("channels.contact.topic"), WaitingContact::topic),
        new Column<>(ui.t("channels.contact.request"), WaitingContact::reference),
        new Column<>(ui.t("channels.contact.await-note"), WaitingContact::note),
        new Column<>(ui.t("channels.contact.tried"), WaitingContact::tries)),
        page -> desk.toReturn(actor, only, page));
  }

  static ListTable<MessageToTell> toTell(Actor actor, Ui ui, ContactDesk desk) {
    return new ListTable<>("messages-to-tell", ui.t("channels.contact.to-tell"), ExportPermissions.LISTS, EVENT,
        "tell", List.of(
        new Column<>(ui.t("channels.contact.day"), each -> ui.date(each.at())),
        new Column<>(ui.t("channels.contact.hour"), each -> ui.time(each.at())),
        new Column<>(ui.t("channels.contact.channel"), each -> ui.t("site.channel." + each.medium().channel().code())),
        person(ui, MessageToTell::whom),
        new Column<>(ui.t("channels.contact.topic"), each -> ui.t("notices.kind." + each.kind())),
        new Column<>(ui.t("channels.contact.request"), MessageToTell::reference),
        new Column<>(ui.t("channels.contact.tried"), MessageToTell::tries)),
        page -> desk.toTell(actor, page));
  }

  static ListTable<RecentContact> recent(Actor actor, Ui ui, ContactDesk desk) {
    return new ListTable<>("contacts", ui.t("channels.contact.recent"), ExportPermissions.LISTS, EVENT,
        "recent", List.of(
        new Column<>(ui.t("channels.contact.day"), each -> ui.date(each.at())),
        new Column<>(ui.t("channels.contact.hour"), each -> ui.time(each.at())),
        new Column<>(ui.t("channels.contact.channel"), each -> ui.t("site.channel." + each.channel().code())),
        new Column<>(ui.t("channels.contact.direction"), each -> ui.t("channels.direction." + each.direction().code())),
        person(ui, RecentContact::whom),
        new Column<>(ui.t("channels.contact.topic"), RecentContact::topic),
        new Column<>(ui.t("channels.contact.request"), RecentContact::reference),
        new Column<>(ui.t("channels.contact.who"), each -> ui.name(each.who()))),
        page -> desk.recent(actor, page));
  }

  private static <T> Column<T> person(Ui ui, Function<T, @Nullable Whom> whom) {
    return new Column<>(ui.t("channels.contact.whom"), each -> {
      Whom known = whom.apply(each);
      return known == null ? null : known.fullName();
    });
  }
}
