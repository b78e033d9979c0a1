package org.wasl.channels.letters;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasl.channels.ChannelPermissions;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Page;
import org.wasl.kernel.Slice;
import org.wasl.parties.PartyPermissions;
import org.wasl.sheets.SheetWriter;
import org.wasl.web.Ui;

/** A register of letters as a table: all of it, page by page, within the actor's scope; the journal knows of it. */
@Component
class ExportLetters {

  private final Letters letters;
  private final Journal journal;
  private final TransactionTemplate transaction;

  ExportLetters(Letters letters, Journal journal, TransactionTemplate transaction) {
    this.letters = letters;
    this.journal = journal;
    this.transaction = transaction;
  }

  /** 403 without the permissions, before anything is sent. */
  void allow(Actor actor) {
    actor.must(PartyPermissions.EXPORT);
    actor.must(ChannelPermissions.RECORD);
  }

  /** Writes every letter of the register, newest first. */
  void write(Actor actor, Ui ui, Register register, SheetWriter table) throws IOException {
    transaction.executeWithoutResult(status -> journal.record(actor,
        Entry.of("channels.letters-exported", "staff", actor.id().value()).saying(register.code())));
    table.head(List.of(ui.t("channels.letter.number"), ui.t("channels.letter.on." + register.code()),
        ui.t("channels.letter.hijri"), ui.t("channels.letter.whom"), ui.t("channels.letter.sender"),
        ui.t("channels.contact.topic"), ui.t("channels.letter.reference"), ui.t("channels.letter.dated"),
        ui.t("channels.contact.request"), ui.t("channels.letter.answers")));
    String cursor = null;
    do {
      Slice<Letter> page = letters.list(actor, register, Page.of(Page.MOST, cursor));
      for (Letter each : page.items()) {
        table.row(Arrays.asList(each.number(), ui.date(each.at()), ui.hijri(ui.date(each.at())),
            each.whom() == null ? null : each.whom().fullName(), each.sender(), each.topic(), each.paper().reference(),
            each.paper().dated(), each.reference(), each.answers() == null ? null : each.answers().number()));
      }
      cursor = page.next();
    } while (cursor != null);
  }
}
