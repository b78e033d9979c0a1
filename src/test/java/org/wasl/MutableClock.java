package org.wasl;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.wasl.kernel.AssociationZone;

/**
 * The clock of the shared test context: the machine's own until a test stands it still. Use it in a
 * try-with-resources, so that the next test finds it running again:
 * {@code try (var still = clock.at("2026-11-22T20:30:00Z")) { … still.forward(Duration.ofDays(7)); }}
 */
public final class MutableClock extends Clock {

  private volatile @Nullable Instant still;

  /** Stands still at that moment until the answer is closed. */
  public Still at(String moment) {
    still = Instant.parse(moment);
    return new Still();
  }

  @Override
  public Instant instant() {
    Instant set = still;
    return set == null ? Instant.now() : set;
  }

  @Override
  public ZoneId getZone() {
    return AssociationZone.ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }

  /** A moment that lasts. */
  public final class Still implements AutoCloseable {

    /** Goes forward and stands still again. */
    public void forward(Duration by) {
      still = instant().plus(by);
    }

    /** Lets the clock run again. */
    @Override
    public void close() {
      still = null;
    }
  }

  /** Puts it in the place of the machine's clock. */
  @TestConfiguration(proxyBeanMethods = false)
  public static class InTests {

    @Bean
    @Primary
    MutableClock mutableClock() {
      return new MutableClock();
    }
  }
}
