package org.wasl.parties.file;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Journal;
import org.wasl.journal.Recorded;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Page;
import org.wasl.kernel.Slice;
import org.wasl.parties.Parties;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartyPermissions;
import org.wasl.parties.record.PartyStore;

/** Who did, or looked at, what in a file (P-0.2), for those who answer for that. */
@Component
class FileLog {

  private static final int NEWEST = 8;

  private final Parties parties;
  private final PartyStore store;
  private final Journal journal;

  FileLog(Parties parties, PartyStore store, Journal journal) {
    this.parties = parties;
    this.store = store;
    this.journal = journal;
  }

  /** The newest entries, for the file that the reader has open; empty for who may not read them. */
  @Transactional(readOnly = true)
  List<Recorded> newest(Actor actor, PartyId id) {
    if (!actor.may(PartyPermissions.READ_LOG)) {
      return List.of();
    }
    parties.mustSee(actor, id);
    return journal.of("party", store.ids(id), Page.first(NEWEST)).items();
  }

  /** All entries, newest first. Refusals: 403, and those of opening the file. */
  @Transactional
  Slice<Recorded> read(Actor actor, PartyId id, Page page) {
    actor.must(PartyPermissions.READ_LOG);
    parties.mustSee(actor, id);
    if (page.after() == null) {
      parties.opened(actor, id, "log");
    }
    return journal.of("party", store.ids(id), page);
  }
}
