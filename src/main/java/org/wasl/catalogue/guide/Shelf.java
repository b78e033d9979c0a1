package org.wasl.catalogue.guide;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.wasl.catalogue.ServiceVersion;

/**
 * Published editions at hand. They never change, so they are kept for good; only the list of those on offer
 * is read again: at once after a publication here, within {@value #SECONDS} s after one by another process.
 * A transaction that has itself published reads past the shelf until it ends.
 */
@Component
public class Shelf {

  private static final int SECONDS = 1;

  private final EditionStore editions;
  private final Map<UUID, ServiceVersion> published = new ConcurrentHashMap<>();
  private final AtomicLong generation = new AtomicLong();
  private volatile @Nullable Listing listing;

  Shelf(EditionStore editions) {
    this.editions = editions;
  }

  private record Listing(List<ServiceVersion> offered, long generation, long readAt) {

    boolean holds(long current) {
      return generation == current && System.nanoTime() - readAt < Duration.ofSeconds(SECONDS).toNanos();
    }
  }

  /** The current edition of every service on offer, in the guide's order. Usually costs no statement. */
  public List<ServiceVersion> offered() {
    if (TransactionSynchronizationManager.hasResource(this)) {
      return List.copyOf(editions.read(editions.offered()).values());
    }
    Listing kept = listing;
    if (kept != null && kept.holds(generation.get())) {
      return kept.offered();
    }
    // the mark is taken before reading: a publication in between makes this listing old at once
    long mark = generation.get();
    long readAt = System.nanoTime();
    Listing fresh = new Listing(take(editions.offered()), mark, readAt);
    listing = fresh;
    return fresh.offered();
  }

  /** A published edition by id; empty for a draft or nothing. */
  public Optional<ServiceVersion> published(UUID id) {
    ServiceVersion kept = published.get(id);
    if (kept != null) {
      return Optional.of(kept);
    }
    if (!editions.isPublished(id)) {
      return Optional.empty();
    }
    return Optional.ofNullable(editions.read(List.of(id)).get(id)).map(this::keep);
  }

  /**
   * What is on offer has changed in this transaction: to be seen by its own reads now, by all once it has
   * committed.
   */
  public void changed() {
    if (!TransactionSynchronizationManager.hasResource(this)) {
      TransactionSynchronizationManager.bindResource(this, Boolean.TRUE);
      TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
        @Override
        public void afterCompletion(int status) {
          TransactionSynchronizationManager.unbindResourceIfPossible(Shelf.this);
          generation.incrementAndGet();
        }
      });
    }
  }

  private List<ServiceVersion> take(List<UUID> ids) {
    List<UUID> unknown = ids.stream().filter(id -> !published.containsKey(id)).toList();
    editions.read(unknown).values().forEach(this::keep);
    return ids.stream().map(id -> Objects.requireNonNull(published.get(id))).toList();
  }

  /** An edition that this transaction published may yet be rolled back, so it is not kept. */
  private ServiceVersion keep(ServiceVersion edition) {
    if (!TransactionSynchronizationManager.hasResource(this)) {
      published.put(edition.id(), edition);
    }
    return edition;
  }
}
