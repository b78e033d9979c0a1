package org.wasl.catalogue.edit;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.catalogue.CataloguePermissions;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;

/** Throws a draft away; the current edition stays. */
@Component
class DiscardDraft {

  private final DraftStore drafts;
  private final Journal journal;

  DiscardDraft(DraftStore drafts, Journal journal) {
    this.drafts = drafts;
    this.journal = journal;
  }

  /** Discards the revision that was seen. Refusals: {@code not-found}, {@code stale-record}. */
  @Transactional
  void discard(Actor actor, String service, int revision) {
    actor.must(CataloguePermissions.EDIT);
    Draft draft = drafts.ofService(actor, service).orElseThrow(Refused::absent);
    if (!drafts.claim(draft.id(), revision)) {
      throw Refused.stale();
    }
    drafts.discard(draft.id());
    journal.record(actor, Entry.of("catalogue.draft-discarded", "service-version", draft.id()).on(service));
  }
}
