package org.wasl.catalogue.edit;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.catalogue.CataloguePermissions;
import org.wasl.catalogue.guide.Shelf;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;

/** Makes a draft the current edition: the next intake follows it, open requests stay on theirs. */
@Component
class PublishDraft {

  private final DraftStore drafts;
  private final Editions editions;
  private final Shelf shelf;
  private final Journal journal;
  private final Clock clock;

  PublishDraft(DraftStore drafts, Editions editions, Shelf shelf, Journal journal, Clock clock) {
    this.drafts = drafts;
    this.editions = editions;
    this.shelf = shelf;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Publishes the revision that was seen. Refusals: {@code not-found}, {@code stale-record}, those of
   * {@link PublishRules} all at once, {@code text-required} for a missing reason.
   */
  @Transactional
  void publish(Actor actor, String service, int revision, @Nullable String reason) {
    actor.must(CataloguePermissions.EDIT);
    Draft draft = drafts.ofService(actor, service).orElseThrow(Refused::absent);
    String why = Typing.reason(reason);
    if (!drafts.claim(draft.id(), revision)) {
      throw Refused.stale();
    }
    Refused.unlessEmpty(editions.against(actor, draft));
    drafts.publish(draft.id(), actor, clock.instant(), why);
    shelf.changed();
    journal.record(actor, Entry.of("catalogue.published", "service-version", draft.id())
        .on(service).because(why).saying("v" + draft.version()));
  }
}
