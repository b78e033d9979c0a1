package org.wasl.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock that a story may set: the demo's cast lived before today. Within
 * {@link #at} everything on the same thread reads that moment; elsewhere it is the system's. Production has the
 * system's clock alone.
 */
public final class StoryTime extends Clock {

  private static final ScopedValue<Instant> NOW = ScopedValue.newInstance();

  private final Clock system;

  StoryTime(Clock system) {
    this.system = system;
  }

  /** Runs it as if it were that moment. */
  public static void at(Instant moment, Runnable story) {
    ScopedValue.where(NOW, moment).run(story);
  }

  @Override
  public ZoneId getZone() {
    return system.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new StoryTime(system.withZone(zone));
  }

  @Override
  public Instant instant() {
    return NOW.isBound() ? NOW.get() : system.instant();
  }
}
