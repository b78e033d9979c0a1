package org.wasl.parties.duplicates;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.wasl.kernel.Actor;
import org.wasl.kernel.Refused;
import org.wasl.parties.PartyPermissions;
import org.wasl.web.Scrubbed;

/** Sets a search through the whole register going, in the background, one at a time. 409 {@code search-under-way}. */
@Component
class RunSearch {

  private static final Logger LOG = LoggerFactory.getLogger(RunSearch.class);

  private final SearchDuplicates search;
  private final SearchStore searches;
  private final Clock clock;

  RunSearch(SearchDuplicates search, SearchStore searches, Clock clock) {
    this.search = search;
    this.searches = searches;
    this.clock = clock;
  }

  /** Returns once it has begun. */
  void start(Actor actor) {
    actor.must(PartyPermissions.DUPLICATES);
    if (searches.last(clock.instant()).filter(LastSearch::underWay).isPresent()) {
      throw Refused.conflict("search-under-way");
    }
    Thread.ofPlatform().daemon().name("duplicates").start(() -> {
      try {
        search.searchAll(actor.username(), done -> {});
      } catch (RuntimeException failed) {
        LOG.error("the search for duplicates came to no end", Scrubbed.of(failed));
      }
    });
  }

  /** Searches for what changed, for a few seconds at most, so that the queue is fresh. */
  void catchUp() {
    long until = System.nanoTime() + 5_000_000_000L;
    int searched;
    do {
      searched = search.searchDue(500);
    } while (searched > 0 && System.nanoTime() < until);
  }
}
