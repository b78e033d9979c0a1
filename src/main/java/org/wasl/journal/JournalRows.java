package org.wasl.journal;

import java.time.Instant;
import org.wasl.kernel.Actor;
import org.wasl.seed.CopyTable;
import org.wasl.seed.Seeding;

/** Entries in bulk, for fictional data only: what happened then, by whom. */
public final class JournalRows {

  private final CopyTable entries;

  public JournalRows(Seeding seeding) {
    entries = seeding.table("journal_entry", "at", "actor", "actor_name", "actor_name_en", "branch", "what", "kind",
        "subject", "reference", "why", "detail");
  }

  /** Adds an entry; those of one subject must come in the order in which they happened. */
  public void add(Instant at, Actor actor, Entry entry) {
    entries.row(at, actor.id().value(), actor.name().ar(), actor.name().en(), actor.branch(), entry.what(),
        entry.kind(), entry.subject(), entry.reference(), entry.why(), entry.detail());
  }
}
