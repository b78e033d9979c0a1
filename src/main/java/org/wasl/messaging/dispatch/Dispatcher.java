package org.wasl.messaging.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Hands what is due to its carrier: each message at least once, always under the same dedupe id, and never by two
 * dispatchers at once. One that fails is tried again later and later, {@link DispatchStore#MOST_ATTEMPTS} times, and does
 * not hold up its neighbours; then people tell it. A stop or a crash loses nothing: the next start goes on.
 */
@Component
class Dispatcher {

  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final Duration LEASE = Duration.ofMinutes(2);

  private final DispatchStore store;
  private final List<Carrier> carriers;
  private final Clock clock;

  Dispatcher(DispatchStore store, List<Carrier> carriers, Clock clock) {
    this.store = store;
    this.carriers = List.copyOf(carriers);
    this.clock = clock;
  }

  /** Everything due now, carrier by carrier. A database that is away ends the round; the next one goes on. */
  @Scheduled(initialDelayString = "PT2S", fixedDelayString = "PT1S")
  void round() {
    carriers.forEach(this::empty);
  }

  private void empty(Carrier carrier) {
    while (pass(carrier) == carrier.batch()) {
      LOG.trace("more is due");
    }
    store.giveUp(carrier.media(), clock.instant()).forEach(id -> LOG.warn("given up: message {}", id));
  }

  /** One batch; returns how many messages were claimed. */
  private int pass(Carrier carrier) {
    Instant now = clock.instant();
    List<Due> due = store.claim(carrier.media(), carrier.batch(), now, now.plus(LEASE));
    List<UUID> taken = new ArrayList<>();
    for (Due each : due) {
      if (hand(carrier, each)) {
        taken.add(each.id());
      }
    }
    if (!taken.isEmpty()) {
      store.handed(taken, clock.instant());
    }
    return due.size();
  }

  private boolean hand(Carrier carrier, Due message) {
    try {
      carrier.carry(message);
      LOG.debug("handed over: {}", message);
      return true;
    } catch (RuntimeException refused) {
      // the exception's own words may hold the number: only its kind is kept
      String kind = refused.getClass().getSimpleName();
      LOG.warn("not taken, try {}: {} {}", message.attempts(), message, kind);
      store.putOff(message.id(), clock.instant().plus(waitAfter(message.attempts())), kind);
      return false;
    }
  }

  /** 30 s, then twice as long each time. */
  static Duration waitAfter(int attempts) {
    return attempts >= DispatchStore.MOST_ATTEMPTS ? Duration.ZERO
        : FIRST_WAIT.multipliedBy(1L << (attempts - 1));
  }
}
