package org.wasl.catalogue.edit;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.catalogue.CataloguePermissions;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Uuid7;

/** Begins a draft from the current edition. */
@Component
class BeginDraft {

  private final DraftStore drafts;
  private final Journal journal;
  private final Clock clock;

  BeginDraft(DraftStore drafts, Journal journal, Clock clock) {
    this.drafts = drafts;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * The draft of the service: a new one, or the one begun before. {@code not-found} for an unknown service.
   */
  @Transactional
  Draft begin(Actor actor, String service) {
    actor.must(CataloguePermissions.EDIT);
    var id = Uuid7.next();
    drafts.begin(id, service, actor, clock.instant());
    Draft draft = drafts.ofService(actor, service).orElseThrow(Refused::absent);
    if (draft.id().equals(id)) {
      journal.record(actor, Entry.of("catalogue.draft-begun", "service-version", id).on(service));
    }
    return draft;
  }
}
