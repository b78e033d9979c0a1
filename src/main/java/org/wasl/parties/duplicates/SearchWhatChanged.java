package org.wasl.parties.duplicates;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Searches for records that changed, soon after. */
@Component
class SearchWhatChanged {

  private static final Logger LOG = LoggerFactory.getLogger(SearchWhatChanged.class);
  private static final int AT_ONCE = 2000;

  private final SearchDuplicates search;

  SearchWhatChanged(SearchDuplicates search) {
    this.search = search;
  }

  /** All that are due. A database that is away ends the round; the next one goes on. */
  @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT5S")
  void round() {
    while (search.searchDue(AT_ONCE) == AT_ONCE) {
      LOG.trace("more is due");
    }
  }
}
