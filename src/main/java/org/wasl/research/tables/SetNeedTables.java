package org.wasl.research.tables;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasl.journal.Entry;
import org.wasl.journal.Journal;
import org.wasl.kernel.Actor;
import org.wasl.kernel.AssociationZone;
import org.wasl.kernel.CleanText;
import org.wasl.kernel.Gathered;
import org.wasl.kernel.Uuid7;
import org.wasl.research.ResearchPermissions;

/**
 * Sets a new edition of the need tables, from a day on, with its reason. Earlier editions stay, and what was reckoned
 * by them stays as it is. Refusals: {@link TablesForm#read}; {@code text-required} without a reason.
 */
@Component
public class SetNeedTables {

  private final NeedTablesStore store;
  private final Journal journal;
  private final Clock clock;

  SetNeedTables(NeedTablesStore store, Journal journal, Clock clock) {
    this.store = store;
    this.journal = journal;
    this.clock = clock;
  }

  /** The edition, kept. */
  @Transactional
  public NeedTables set(Actor actor, TablesForm form) {
    actor.must(ResearchPermissions.TABLES);
    Instant now = clock.instant();
    Gathered gathered = new Gathered();
    String reason = gathered.at("reason", () -> CleanText.requiredLine("reason", form.reason(), 500));
    NeedTables tables = form.read(Uuid7.next(), store.nextNumber(), AssociationZone.dateOf(now), gathered);
    store.add(tables, Objects.requireNonNull(reason), actor, now);
    journal.record(actor, Entry.of("research.tables-set", "research-tables", tables.id())
        .because(reason).saying(tables.number() + " · " + tables.from()));
    return tables;
  }
}
