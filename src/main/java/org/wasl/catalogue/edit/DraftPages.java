package org.wasl.catalogue.edit;

import org.springframework.stereotype.Component;
import org.wasl.catalogue.CataloguePermissions;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;

/** Reads what the pages of a draft show. */
@Component
class DraftPages {

  private final DraftStore drafts;
  private final Editions editions;

  DraftPages(DraftStore drafts, Editions editions) {
    this.drafts = drafts;
    this.editions = editions;
  }

  /** The draft of a service; {@code not-permitted} before {@code not-found}. */
  DraftPage of(Actor actor, String service) {
    actor.must(CataloguePermissions.EDIT);
    Draft draft = drafts.ofService(actor, service).orElseThrow(Refused::absent);
    return new DraftPage(draft, editions.whole(actor, draft), editions.changes(actor, draft),
        editions.against(actor, draft), editions.addable(actor, draft));
  }

  /** One item of that draft; {@code not-found} when it does not ask for it. */
  ItemAsked item(Actor actor, DraftPage page, String item) {
    return editions.item(actor, page.draft(), item);
  }
}
