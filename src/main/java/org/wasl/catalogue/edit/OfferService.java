package org.wasl.catalogue.edit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.catalogue.CataloguePermissions;
import org.wasl.catalogue.guide.Shelf;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;

/** Takes a service off the guide, or offers it again. Requests already made go on. */
@Component
class OfferService {

  private final DraftStore drafts;
  private final Editions editions;
  private final Shelf shelf;
  private final Journal journal;

  OfferService(DraftStore drafts, Editions editions, Shelf shelf, Journal journal) {
    this.drafts = drafts;
    this.editions = editions;
    this.shelf = shelf;
    this.journal = journal;
  }

  /**
   * Refusals: {@code not-found}, {@code text-required} for a missing reason, {@code stale-record} when it
   * stands so.
   */
  @Transactional
  void offer(Actor actor, String service, boolean offered, @Nullable String reason) {
    actor.must(CataloguePermissions.EDIT);
    UUID latest = editions.latest(actor, service).orElseThrow(Refused::absent).id();
    String why = Typing.reason(reason);
    if (!drafts.offer(service, offered)) {
      throw Refused.stale();
    }
    shelf.changed();
    String what = offered ? "catalogue.offered" : "catalogue.withdrawn";
    journal.record(actor, Entry.of(what, "service-version", latest).on(service).because(why));
  }
}
