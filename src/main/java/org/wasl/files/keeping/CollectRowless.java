package org.wasl.files.keeping;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes contents that no row knows a day after they were written: what is left of an upload whose
 * transaction did not commit. A day is far longer than any transaction lasts.
 */
@Component
class CollectRowless {

  private static final Duration PATIENCE = Duration.ofHours(24);

  private final ContentFolder folder;
  private final FileStore store;
  private final Clock clock;

  CollectRowless(ContentFolder folder, FileStore store, Clock clock) {
    this.folder = folder;
    this.store = store;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = "PT15M", fixedDelayString = "PT6H")
  void collect() {
    List<String> old = folder.olderThan(clock.instant().minus(PATIENCE));
    for (int from = 0; from < old.size(); from += 1000) {
      List<String> some = old.subList(from, Math.min(old.size(), from + 1000));
      Set<String> known = store.known(some);
      some.stream().filter(name -> !known.contains(name)).forEach(folder::remove);
    }
  }
}
