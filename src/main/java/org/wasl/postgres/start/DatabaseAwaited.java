package org.wasl.postgres.start;

import org.springframework.context.SmartLifecycle;
import org.wasl.postgres.DatabaseStart;

/** Holds back everything that runs, the web server first of all, until the database is up. */
final class DatabaseAwaited implements SmartLifecycle {

  private final DatabaseStart start;
  private volatile boolean awaited;

  DatabaseAwaited(DatabaseStart start) {
    this.start = start;
  }

  @Override
  public void start() {
    start.await();
    awaited = true;
  }

  @Override
  public void stop() {
    awaited = false;
  }

  @Override
  public boolean isRunning() {
    return awaited;
  }

  @Override
  public int getPhase() {
    return Integer.MIN_VALUE;
  }
}
