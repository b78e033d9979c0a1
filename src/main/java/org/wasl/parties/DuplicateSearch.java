package org.wasl.parties;

import java.util.Collection;
import java.util.function.IntConsumer;

/**
 * Searches for records that look like one person (P-6.2), by the model of {@code docs/duplicates.md}. What is found
 * waits in the queue of {@code GET /duplicates} until somebody decides; nothing is ever joined by itself.
 */
public interface DuplicateSearch {

  /**
   * Searches for those who are likely the same as these, in the whole register, and returns when the pairs are kept.
   * For what an import took, say. Joins the caller's transaction where there is one; sees what is committed or the
   * caller's own. Unknown ids are passed over.
   */
  void searchFor(Collection<PartyId> ids);

  /**
   * Searches through the whole register and returns when the pairs are kept. Two at once: the later waits for the
   * earlier.
   *
   * @param who for the journal of searches: a sign-in name, or "system"
   * @param progress hears how many hundredths are done; called by the calling thread
   * @return how many pairs there are
   */
  int searchAll(String who, IntConsumer progress);

  /** Marks a party as changed: it is searched for soon, and before the queue is next read. */
  void changed(PartyId id);
}
