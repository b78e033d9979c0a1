package org.wasl.catalogue.edit;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.catalogue.CataloguePermissions;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.kernel.Uuid7;

/** Adds a service to the guide; offered once its first edition is published. */
@Component
class AddService {

  /** Chapters of the guide, in order. */
  static final List<String> GROUPS = List.of("treatment", "medicines", "devices", "dialysis", "diagnostics",
      "transport", "housing", "home", "money");

  private final DraftStore drafts;
  private final Journal journal;
  private final Clock clock;

  AddService(DraftStore drafts, Journal journal, Clock clock) {
    this.drafts = drafts;
    this.journal = journal;
    this.clock = clock;
  }

  /** Refusals: {@code service-known-already} for a code that is taken, {@code group-unknown}. */
  @Transactional
  void add(Actor actor, String code, String group, Basics basics) {
    actor.must(CataloguePermissions.EDIT);
    if (!GROUPS.contains(group)) {
      throw Refused.field("group", "group-unknown");
    }
    if (!drafts.addService(code, group)) {
      throw Refused.field("code", "service-known-already");
    }
    var id = Uuid7.next();
    drafts.beginFirst(id, code, basics, actor, clock.instant());
    journal.record(actor, Entry.of("catalogue.service-added", "service-version", id).on(code));
  }
}
