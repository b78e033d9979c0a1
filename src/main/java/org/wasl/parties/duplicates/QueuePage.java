package org.wasl.parties.duplicates;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wasl.parties.PartyId;
import org.wasl.parties.PartySummary;
import org.wasl.parties.record.PartyRecord;

/**
 * The page of pairs that wait.
 *
 * @param next address of the following page; null on the last
 * @param last the last search through everyone; null when there was none yet
 */
public record QueuePage(List<TwinQueue.Twins> pairs, int count, Map<PartyId, PartySummary> summaries,
    Map<PartyId, PartyRecord> records, @Nullable String next, @Nullable LastSearch last) {

  public PartySummary summary(PartyId id) {
    return Objects.requireNonNull(summaries.get(id));
  }

  public PartyRecord record(PartyId id) {
    return Objects.requireNonNull(records.get(id));
  }

  /** How far a search under way has come; 100 when none is. */
  public int done() {
    return last == null || !last.underWay() ? 100 : last.done();
  }
}
