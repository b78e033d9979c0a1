package org.wasl.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Ctrl-C and SIGTERM close the context; before anything else is let go of, the command is told to end and waited for.
 */
@Component
class CommandUnderWay implements SmartLifecycle {

  private static final int SECONDS = 10;

  private final CountDownLatch over = new CountDownLatch(1);
  private volatile @Nullable Thread working;

  void begins() {
    working = Thread.currentThread();
  }

  void ended() {
    working = null;
    over.countDown();
    Thread.interrupted();
  }

  @Override
  public void start() {}

  @Override
  public void stop() {
    Thread thread = working;
    if (thread != null) {
      thread.interrupt();
      try {
        over.await(SECONDS, TimeUnit.SECONDS);
      } catch (InterruptedException hurried) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return working != null;
  }
}
